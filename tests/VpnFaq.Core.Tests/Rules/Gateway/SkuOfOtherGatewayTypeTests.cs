namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class SkuOfOtherGatewayTypeTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence("ErGwScale");

    protected override World Failing => Worlds.HubWith(""" "sku": { "name": "ErGw1AZ", "tier": "ErGw1AZ" } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.sku.name");

    protected override World? NotApplicable => Worlds.HubWith(""" "gatewayType": "LocalGateway" """);

    protected override World? Unknown => Worlds.HubWith(""" "sku": null """);

    protected override string UnknownFor => "properties.sku.name";

    [Fact]
    public void A_VPN_SKU_does_not_make_an_ExpressRoute_gateway() =>
        Assert.Equal([("gw-er", "properties.sku.name", "VpnGw1AZ")], Failures(Worlds.Coexistence("VpnGw1AZ")));

    [Theory]
    [InlineData("Basic")]
    [InlineData("Standard")]
    [InlineData("ErGw3AZ")]
    [InlineData("UltraPerformance")]
    public void ExpressRoute_has_these(string sku) => Assert.True(IsKept(Worlds.Coexistence(sku)));
}
