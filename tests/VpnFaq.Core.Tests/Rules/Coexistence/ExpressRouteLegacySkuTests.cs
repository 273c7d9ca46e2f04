namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class ExpressRouteLegacySkuTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => Worlds.Coexistence().With("gw-er", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-er", "properties.sku.name");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Coexistence().With("gw-er", """{ "properties": { "sku": null } }""");

    protected override string UnknownFor => "properties.sku.name";

    [Theory]
    [InlineData("ErGwScale")]
    [InlineData("Standard")]
    [InlineData("UltraPerformance")]
    public void Every_other_SKU_is_kept(string sku) => Assert.True(IsKept(Worlds.Coexistence(sku)));
}
