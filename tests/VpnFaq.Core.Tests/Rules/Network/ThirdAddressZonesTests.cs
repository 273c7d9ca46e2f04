namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class ThirdAddressZonesTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.With("pip-hub-3", """{ "zones": [ "1" ] }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.ipConfigurations[2].properties.publicIPAddress");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.PointToSiteEntra.Without("pip-hub-3");

    protected override string UnknownFor => "public IP address pip-hub-3";

    [Fact]
    public void No_zones_at_all_are_what_the_migration_article_wants() => Assert.True(IsKept(Worlds.PointToSiteEntra.With("pip-hub-3", """{ "zones": null }""")));

    [Fact]
    public void Zones_beside_two_addresses_without_any_fail() =>
        Assert.Single(Failures(NetworkWorlds.BothAddresses(Worlds.PointToSiteEntra, """{ "zones": null, "sku": { "name": "Basic" } }""")));
}
