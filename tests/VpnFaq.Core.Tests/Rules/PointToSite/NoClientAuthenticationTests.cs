namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class NoClientAuthenticationTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate.WithClients("""{ "vpnAuthenticationTypes": null }""");

    protected override World Failing => Worlds.PointToSiteCertificate.WithClients("""{ "vpnAuthenticationTypes": null, "vpnClientRootCertificates": [] }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnAuthenticationTypes");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.PointToSiteCertificate.WithClients("""{ "vpnAuthenticationTypes": null, "vpnClientRootCertificates": "System.Object[]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates";

    [Fact]
    public void A_server_that_only_a_deployment_knows_may_be_there() => Assert.Empty(Failures(Worlds.PointToSiteCertificate.WithClients(
        """{ "vpnAuthenticationTypes": null, "vpnClientRootCertificates": [], "radiusServerAddress": "[parameters('radius')]" }""")));

    [Fact]
    public void A_named_type_is_looked_at_by_its_own_rule() => Assert.True(IsKept(Worlds.PointToSiteCertificate.WithClients("""{ "vpnClientRootCertificates": [] }""")));
}
