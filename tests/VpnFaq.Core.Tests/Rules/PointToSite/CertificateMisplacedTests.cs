namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class CertificateMisplacedTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Worlds.PointToSiteCertificate.WithClients($$"""{ "vpnClientRootCertificates": [ { "name": "root", "publicCertData": "{{Worlds.RootCertificate}}" } ] }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0].publicCertData");

    protected override World? NotApplicable => World.Of($$"""[ { "name": "gw", "gatewayType": "Vpn", "vpnClientConfiguration": { "vpnClientAddressPool": { "addressPrefixes": [ "172.16.0.0/24" ] }, "vpnClientRootCertificates": [ { "name": "root", "publicCertData": "x" } ] } } ]""");

    protected override World? Unknown => Worlds.PointToSiteCertificate.WithClients("""{ "vpnClientRootCertificates": "System.Object[]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates";

    [Fact]
    public void Thumbprints_belong_under_properties_too() => Assert.Equal(
        [("gw-hub", "properties.vpnClientConfiguration.vpnClientRevokedCertificates[0].thumbprint", "beside the name")],
        Failures(Worlds.PointToSiteCertificate.WithClients("""{ "vpnClientRevokedCertificates": [ { "name": "lost", "thumbprint": "0123456789ABCDEF0123456789ABCDEF01234567" } ] }""")));
}
