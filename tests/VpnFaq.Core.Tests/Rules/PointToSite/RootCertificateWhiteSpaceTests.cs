namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RootCertificateWhiteSpaceTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Clients.Roots(Worlds.RootCertificate.Insert(64, "\\r\\n"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Clients.Roots("[parameters('rootCertificate')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData";

    [Fact]
    public void A_certificate_that_Azure_has_taken_is_kept() => Assert.True(IsKept(Worlds.PointToSiteCertificate.WithClients($$"""
        { "vpnClientRootCertificates": [ { "name": "root", "properties": { "provisioningState": "Succeeded", "publicCertData": "\r\n{{Worlds.RootCertificate.Insert(64, "\\r\\n")}}" } } ] }
        """)));
}
