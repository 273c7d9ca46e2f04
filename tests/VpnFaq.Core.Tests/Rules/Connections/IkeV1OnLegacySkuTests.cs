namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class IkeV1OnLegacySkuTests : RuleTests
{
    protected override World Passing => Worlds.IkeV1Site;

    protected override World Failing => Worlds.IkeV1Site.With("gw-hub", """{ "properties": { "sku": { "name": "HighPerformance", "tier": "HighPerformance" } } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.connectionProtocol");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.IkeV1Site.With("gw-hub", """{ "properties": { "sku": null } }""");

    protected override string UnknownFor => "properties.sku.name";

    [Theory]
    [InlineData("Standard", 1)]
    [InlineData("Basic", 0)]
    [InlineData("VpnGw1", 0)]
    public void Only_the_two_legacy_SKUs_are_disputed(string sku, int failures) => Assert.Equal(failures, Failures(Worlds.IkeV1Site.With("gw-hub", $$"""
        { "properties": { "sku": { "name": "{{sku}}", "tier": "{{sku}}" } } }
        """)).Count());
}
