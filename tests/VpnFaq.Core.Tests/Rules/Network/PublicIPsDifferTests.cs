namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PublicIPsDifferTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("pip-hub-2", """{ "zones": [ "1" ] }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.ipConfigurations[1].properties.publicIPAddress");

    protected override World? NotApplicable => NetworkWorlds.IPConfigurations(Worlds.Hub, Worlds.IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1"));

    protected override World? Unknown => Worlds.Hub.Without("pip-hub-2");

    protected override string UnknownFor => "public IP address pip-hub-2";

    [Theory]
    [InlineData("""{ "sku": { "name": "Basic" } }""")]
    [InlineData("""{ "properties": { "publicIPAllocationMethod": "Dynamic" } }""")]
    [InlineData("""{ "zones": null }""")]
    public void Any_difference_fails(string patch) => Assert.Single(Failures(Worlds.Hub.With("pip-hub-2", patch)));

    [Fact]
    public void Order_and_case_are_no_difference() =>
        Assert.True(IsKept(Worlds.Hub.With("pip-hub-2", """{ "sku": { "name": "standard" }, "zones": [ "3", "1", "2" ], "properties": { "publicIPAllocationMethod": "static" } }""")));

    [Fact]
    public void Of_the_third_address_everything_but_the_zones_counts()
    {
        Assert.True(IsKept(Worlds.PointToSiteEntra.With("pip-hub-3", """{ "zones": null }""")));
        Assert.Equal(["properties.ipConfigurations[2].properties.publicIPAddress"], Failures(Worlds.PointToSiteEntra.With("pip-hub-3", """{ "sku": { "name": "Basic" } }""")).Select(f => f.Property));
    }
}
