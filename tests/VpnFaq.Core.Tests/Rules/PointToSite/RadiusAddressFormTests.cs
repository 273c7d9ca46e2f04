namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RadiusAddressFormTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteRadius;

    protected override World Failing => Worlds.PointToSiteRadius.WithClients("""{ "radiusServers": [ { "radiusServerAddress": "nps.corp.example.com" } ] }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.radiusServers[0].radiusServerAddress");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Worlds.PointToSiteRadius.WithClients("""{ "radiusServers": [ { "radiusServerAddress": "[parameters('radius')]" }, { "radiusServerAddress": "10.10.1.11" } ] }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.radiusServers[0].radiusServerAddress";

    [Fact]
    public void A_prefix_is_no_address() => Assert.Single(Failures(Worlds.PointToSiteRadius.WithClients("""{ "radiusServers": null, "radiusServerAddress": "10.10.1.0/24" }""")));
}
