namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class ExpressRouteNotZoneRedundantTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => Worlds.Coexistence("HighPerformance");

    protected override (string Resource, string Property) FailsAt => ("gw-er", "properties.sku.name");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Coexistence().With("gw-er", """{ "properties": { "sku": null } }""");

    protected override string UnknownFor => "properties.sku.name";

    [Theory]
    [InlineData("ErGw2AZ", 0)]
    [InlineData("ErGwScale", 0)]
    [InlineData("Basic", 0)]
    [InlineData("Standard", 1)]
    [InlineData("UltraPerformance", 1)]
    public void The_three_older_SKUs_know_no_zones(string sku, int failures) => Assert.Equal(failures, Failures(Worlds.Coexistence(sku)).Count());
}
