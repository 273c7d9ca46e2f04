namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class PrivateIPAddressSkuTests : RuleTests
{
    protected override World Passing => Worlds.HubWith(""" "enablePrivateIpAddress": true """);

    protected override World Failing => Worlds.HubWith(""" "sku": { "name": "VpnGw2", "tier": "VpnGw2" }, "enablePrivateIpAddress": true """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.enablePrivateIpAddress");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.HubWith(""" "enablePrivateIpAddress": "maybe" """);

    protected override string UnknownFor => "properties.enablePrivateIpAddress";
}
