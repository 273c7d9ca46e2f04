namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class UnknownSkuTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.HubWith(""" "sku": { "name": "VpnGw6AZ", "tier": "VpnGw6AZ" } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.sku.name");

    protected override World? NotApplicable => Worlds.Coexistence().Only("gw-er");

    protected override World? Unknown => Worlds.HubWith(""" "sku": null """);

    protected override string UnknownFor => "properties.sku.name";

    [Theory]
    [InlineData("Basic")]
    [InlineData("HighPerformance")]
    [InlineData("vpngw5")]
    public void Old_small_and_retired_ones_are_known(string sku) => Assert.True(IsKept(Worlds.HubWith($$""" "sku": { "name": "{{sku}}" } """)));

    [Fact]
    public void A_SKU_of_ExpressRoute_is_told_by_another_rule() => Assert.Empty(Failures(Worlds.HubWith(""" "sku": { "name": "ErGw1AZ" } """)));
}
