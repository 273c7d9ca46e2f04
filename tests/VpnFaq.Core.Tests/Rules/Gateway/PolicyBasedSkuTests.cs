namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class PolicyBasedSkuTests : RuleTests
{
    protected override World Passing => Worlds.HubWith(""" "sku": { "name": "Basic", "tier": "Basic" }, "vpnGatewayGeneration": "Generation1", "vpnType": "PolicyBased", "activeActive": false, "enableBgp": false """);

    protected override World Failing => Worlds.HubWith(""" "vpnType": "PolicyBased" """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnType");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.HubWith(""" "vpnType": null """);

    protected override string UnknownFor => "properties.vpnType";

    [Theory]
    [InlineData("Standard")]
    [InlineData("VpnGw1")]
    public void No_other_SKU_is_policy_based(string sku) =>
        Assert.Single(Failures(Worlds.HubWith($$""" "vpnType": "PolicyBased", "sku": { "name": "{{sku}}" } """)));
}
