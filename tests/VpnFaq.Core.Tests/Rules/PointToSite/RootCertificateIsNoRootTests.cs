namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RootCertificateIsNoRootTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Clients.Roots(Clients.Leaf());

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Clients.Roots("[parameters('rootCertificate')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData";

    [Fact]
    public void An_authority_below_a_root_is_no_root()
    {
        using var key = System.Security.Cryptography.RSA.Create(2048);
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest("CN=Issuing CA", key, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1);
        var signer = System.Security.Cryptography.X509Certificates.X509SignatureGenerator.CreateForRSA(key, System.Security.Cryptography.RSASignaturePadding.Pkcs1);
        using var issuing = request.Create(new System.Security.Cryptography.X509Certificates.X500DistinguishedName("CN=Root CA"), signer, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(80), [1]);
        Assert.Contains("CN=Root CA", Judge(Clients.Roots(Convert.ToBase64String(issuing.RawData))).Single(f => f.Outcome == FindingOutcome.Fail).Message, StringComparison.Ordinal);
    }
}
