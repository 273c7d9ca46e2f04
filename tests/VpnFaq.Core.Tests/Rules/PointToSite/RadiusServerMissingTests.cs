namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RadiusServerMissingTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteRadius;

    protected override World Failing => Worlds.PointToSiteRadius.WithClients("""{ "radiusServers": [] }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.radiusServers");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Worlds.PointToSiteRadius.WithClients("""{ "radiusServers": "System.Object[]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.radiusServers";

    [Fact]
    public void The_single_server_of_older_bodies_is_one() => Assert.True(IsKept(Worlds.PointToSiteRadius.WithClients("""{ "radiusServers": null, "radiusServerAddress": "10.10.1.10" }""")));
}
