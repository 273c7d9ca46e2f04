namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class PolicyBasedGatewayTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.HubWith(""" "vpnType": "PolicyBased" """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnType");

    protected override World? NotApplicable => Worlds.Coexistence().Only("gw-er");

    protected override World? Unknown => Worlds.HubWith(""" "vpnType": null """);

    protected override string UnknownFor => "properties.vpnType";
}
