namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RootCertificatePrivateKeyTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Clients.Roots(Pkcs8);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Clients.Roots("[parameters('rootCertificate')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData";

    [Fact]
    public void Every_form_of_a_key_is_found()
    {
        using var key = System.Security.Cryptography.RSA.Create(1024);
        using var curve = System.Security.Cryptography.ECDsa.Create();
        var pem = key.ExportPkcs8PrivateKeyPem().Replace("\n", "\\n", StringComparison.Ordinal);
        var pfx = new System.Security.Cryptography.X509Certificates.CertificateRequest("CN=a", key, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(1)).Export(System.Security.Cryptography.X509Certificates.X509ContentType.Pfx);
        var encoded = Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(key.ExportRSAPrivateKeyPem()));
        var forms = new[] { pem, Convert.ToBase64String(key.ExportRSAPrivateKey()), Convert.ToBase64String(curve.ExportECPrivateKey()), Convert.ToBase64String(pfx), encoded };
        Assert.Equal(forms.Length, Failures(Clients.Roots(forms)).Count());
    }

    [Fact]
    public void No_finding_of_any_rule_shows_the_key() =>
        Assert.DoesNotContain(Clients.Roots(Pkcs8).Check(), f => $"{f.Message}{f.Actual}{f.Expected}{f.Fix}".Contains(Pkcs8[..24], StringComparison.Ordinal));

    private static readonly string Pkcs8 = MakeKey();

    private static string MakeKey()
    {
        using var key = System.Security.Cryptography.RSA.Create(1024);
        return Convert.ToBase64String(key.ExportPkcs8PrivateKey());
    }
}
