namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class SingleRadiusServerTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteRadius;

    protected override World Failing => Worlds.PointToSiteRadius.WithClients("""{ "radiusServers": null, "radiusServerAddress": "10.10.1.10" }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.radiusServerAddress");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Worlds.PointToSiteRadius.WithClients("""{ "radiusServers": "System.Object[]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.radiusServers";
}
