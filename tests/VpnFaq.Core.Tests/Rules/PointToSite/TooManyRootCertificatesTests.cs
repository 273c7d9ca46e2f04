namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class TooManyRootCertificatesTests : RuleTests
{
    protected override World Passing => Clients.Roots([.. Enumerable.Repeat("x", 20)]);

    protected override World Failing => Clients.Roots([.. Enumerable.Repeat("x", 21)]);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Worlds.PointToSiteCertificate.WithClients("""{ "vpnClientRootCertificates": "System.Object[]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates";
}
