namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class TunnelsExceedSkuTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Sites(31);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.sku.name");

    protected override World? NotApplicable => Worlds.Hub.Without("cn-oslo");

    protected override World? Unknown => Worlds.HubWith(""" "sku": null """);

    protected override string UnknownFor => "properties.sku.name";

    [Theory]
    [InlineData("VpnGw1AZ", 30, null)]
    [InlineData("VpnGw1AZ", 31, "VpnGw4AZ or higher")]
    [InlineData("VpnGw4AZ", 100, null)]
    [InlineData("VpnGw5AZ", 101, "Virtual WAN")]
    [InlineData("Standard", 11, "VpnGw1AZ or higher")]
    [InlineData("HighPerformance", 30, null)]
    [InlineData("Basic", 11, "VpnGw1AZ or higher")]
    public void The_table_decides_and_a_fitting_SKU_is_named(string sku, int tunnels, string? expected)
    {
        var failures = Judge(Sites(tunnels).With("gw-hub", $$"""{ "properties": { "sku": { "name": "{{sku}}" } } }""")).Where(f => f.Outcome == FindingOutcome.Fail);
        Assert.Equal(expected, failures.SingleOrDefault()?.Expected);
    }

    [Fact]
    public void Connections_of_other_types_are_no_tunnels_and_unknown_types_may_be()
    {
        Assert.True(IsKept(Sites(30).Plus(Worlds.SiteConnection("cn-er", "gw-hub", "none")).With("cn-er", """{ "properties": { "connectionType": "ExpressRoute" } }""")));
        var unknown = Sites(30).Plus(Worlds.SiteConnection("cn-x", "gw-hub", "none")).With("cn-x", """{ "properties": { "connectionType": null } }""");
        Assert.Contains(Judge(unknown), f => f.Outcome == FindingOutcome.Unknown);
    }

    [Fact]
    public void The_two_halves_of_a_pair_count_once_at_each_end()
    {
        var pairs = Enumerable.Range(0, 30).Aggregate(Worlds.VnetToVnet.Without("cn-hub-far", "cn-far-hub"), (world, i) => world
            .Plus(Worlds.PairConnection($"there-{i}", "gw-hub", "gw-far"))
            .Plus(Worlds.PairConnection($"back-{i}", "gw-far", "gw-hub")));
        Assert.True(IsKept(pairs));
    }

    private static World Sites(int count) => Enumerable.Range(0, count).Aggregate(Worlds.Hub.Without("cn-oslo"), (world, i) => world.Plus(Worlds.SiteConnection($"cn-{i}", "gw-hub", $"lng-{i}")));
}
