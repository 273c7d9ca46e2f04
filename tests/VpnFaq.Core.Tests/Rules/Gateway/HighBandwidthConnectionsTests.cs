namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class HighBandwidthConnectionsTests : RuleTests
{
    protected override World Passing => Worlds.HubWith(""" "enableHighBandwidthVpnGateway": true, "sku": { "name": "VpnGw5AZ", "tier": "VpnGw5AZ" } """);

    protected override World Failing => Sites(3);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.enableHighBandwidthVpnGateway");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Sites(3).With("cn-2", """{ "properties": { "connectionType": null } }""");

    protected override string UnknownFor => "properties.connectionType";

    [Fact]
    public void Two_are_kept_and_none_says_nothing()
    {
        Assert.True(IsKept(Sites(2)));
        Assert.Equal(FindingOutcome.NotApplicable, Assert.Single(Judge(Sites(0))).Outcome);
    }

    private static World Sites(int count) => Enumerable.Range(0, count).Aggregate(
        Worlds.HubWith(""" "enableHighBandwidthVpnGateway": true """).Without("cn-oslo"),
        (world, i) => world.Plus(Worlds.SiteConnection($"cn-{i}", "gw-hub", $"lng-{i}")));
}
