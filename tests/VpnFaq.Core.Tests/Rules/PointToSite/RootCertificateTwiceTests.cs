namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RootCertificateTwiceTests : RuleTests
{
    protected override World Passing => Clients.Roots(Worlds.RootCertificate, Clients.Root("2026-01-01", "2030-01-01"));

    protected override World Failing => Clients.Roots(Worlds.RootCertificate, Worlds.RootCertificate);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[1].properties.publicCertData");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Clients.Roots(Worlds.RootCertificate, "[parameters('rootCertificate')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates[1].properties.publicCertData";
}
