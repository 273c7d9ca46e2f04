namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RootCertificateMissingTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Worlds.PointToSiteCertificate.WithClients("""{ "vpnClientRootCertificates": [] }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Worlds.PointToSiteCertificate.WithClients("""{ "vpnClientRootCertificates": "System.Object[]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates";
}
