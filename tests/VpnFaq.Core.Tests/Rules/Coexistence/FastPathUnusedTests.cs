namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class FastPathUnusedTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence("ErGw3AZ").With("cn-er", """{ "properties": { "expressRouteGatewayBypass": true } }""");

    protected override World Failing => Worlds.Coexistence("ErGw3AZ");

    protected override (string Resource, string Property) FailsAt => ("cn-er", "properties.expressRouteGatewayBypass");

    protected override World? NotApplicable => Worlds.Coexistence();

    protected override World? Unknown => Worlds.Coexistence("ErGw3AZ").Without("gw-er");

    protected override string UnknownFor => "virtual network gateway gw-er";

    [Theory]
    [InlineData("ErGw1AZ")]
    [InlineData("ErGwScale")]
    public void A_gateway_that_may_not_take_it_is_not_urged(string sku) => Assert.True(IsKept(Worlds.Coexistence(sku)));

    [Fact]
    public void Under_high_bandwidth_tunnels_another_rule_asks_for_it() =>
        Assert.Empty(Failures(Worlds.Coexistence("ErGw3AZ").With("gw-hub", """{ "properties": { "enableHighBandwidthVpnGateway": true } }""")));
}
