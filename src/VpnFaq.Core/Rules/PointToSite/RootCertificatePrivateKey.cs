using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RootCertificatePrivateKey : RootCertificateRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Certificates)
    {
        Id = "VPN726",
        Name = nameof(RootCertificatePrivateKey),
        Title = "The data of a root certificate holds no private key",
        Severity = FindingSeverity.Error,
        Reason = "Whoever has the private key of the root can make certificates that the gateway trusts; the gateway needs the public part only.",
        Recommendation = "Take the key out of the file, replace the root and revoke what it signed: a key that stood in a template is no secret any more.",
        FaqId = "what-is-the-difference-between-certificate-authentication-through-a-radius-server-and-azure-native-certificate-authentication-through-the-upload-of-a-trusted-certificate",
    };

    protected override Verdict CheckRoot(RootCertificate root, CertificateText text, VpnClientConfiguration client, RuleContext context) =>
        text.Form == CertificateForm.PrivateKey
            ? FailAt(root, "a private key", "the public certificate", "has a private key, or an archive with one, as its data.")
            : Pass;
}
