namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class UnusedAuthenticationSettingsTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.SignIn("Radius");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.aadTenant");

    protected override World? NotApplicable => Worlds.PointToSiteEntra.WithClients("""{ "vpnAuthenticationTypes": null }""");

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "vpnAuthenticationTypes": "[parameters('types')]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnAuthenticationTypes";

    [Fact]
    public void Certificates_and_RADIUS_servers_count_as_well() => Assert.Equal(
        ["root certificates", "RADIUS servers", "a RADIUS server"],
        Failures(Worlds.PointToSiteRadius.SignIn("AAD").WithClients("""{ "radiusServerAddress": "10.10.1.12", "vpnClientRootCertificates": [ { "name": "old" } ] }""")).Select(f => f.Actual));
}
