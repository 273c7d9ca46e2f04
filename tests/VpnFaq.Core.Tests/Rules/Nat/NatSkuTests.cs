namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatSkuTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Sku("VpnGw1AZ");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.sku.name");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Sku("[parameters('sku')]");

    protected override string UnknownFor => "properties.sku.name";

    [Theory]
    [InlineData("Basic")]
    [InlineData("VpnGw1")]
    [InlineData("HighPerformance")]
    public void Small_and_legacy_SKUs_do_not_translate(string sku) => Assert.Single(Failures(Sku(sku)));

    [Theory]
    [InlineData("VpnGw2")]
    [InlineData("VpnGw5AZ")]
    [InlineData("Exotic")]
    public void Larger_ones_are_kept_and_a_name_that_is_no_SKU_is_not_judged(string sku) => Assert.True(IsKept(Sku(sku)));

    private static World Sku(string name) => Worlds.Nat.With("gw-hub", $$"""{ "properties": { "sku": { "name": "{{name}}" } } }""");
}
