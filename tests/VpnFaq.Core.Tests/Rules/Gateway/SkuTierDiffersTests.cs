namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class SkuTierDiffersTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.HubWith(""" "sku": { "tier": "VpnGw1AZ" } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.sku.tier");

    protected override World? NotApplicable => Worlds.HubWith(""" "sku": { "tier": null } """);

    protected override World? Unknown => Worlds.HubWith(""" "sku": { "tier": "[parameters('tier')]" } """);

    protected override string UnknownFor => "properties.sku.tier";
}
