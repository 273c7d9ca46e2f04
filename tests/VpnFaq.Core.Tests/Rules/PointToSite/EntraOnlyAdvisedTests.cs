namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class EntraOnlyAdvisedTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteRadius;

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnAuthenticationTypes");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "sku": { "name": "Basic" } } }""");

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "vpnAuthenticationTypes": "[parameters('types')]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnAuthenticationTypes";

    [Fact]
    public void Entra_beside_certificates_is_not_Entra_only() => Assert.Single(Failures(Worlds.PointToSiteEntra.SignIn("AAD", "Certificate")));
}
