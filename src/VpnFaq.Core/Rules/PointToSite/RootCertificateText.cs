using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RootCertificateText : RootCertificateRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Troubleshooting)
    {
        Id = "VPN723",
        Name = nameof(RootCertificateText),
        Title = "The data of a root certificate is a certificate in Base64, and nothing around it",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses lines such as BEGIN CERTIFICATE and texts without an end; other wrong texts it takes, and no client gets in.",
        Recommendation = "Enter the Base64 text between the lines BEGIN and END, as one line.",
        FaqId = "are-there-instructions-for-certificate-settings-and-parameters",
    };

    protected override Verdict CheckRoot(RootCertificate root, CertificateText text, VpnClientConfiguration client, RuleContext context)
    {
        var (actual, message) = text.Form switch
        {
            CertificateForm.Pem => ("PEM text", "has the lines BEGIN and END in its data; only the text between them belongs there."),
            CertificateForm.EncodedPem => ("PEM text in Base64", "was a PEM file and was encoded in Base64 once more; no client can be checked with it, though Azure takes it."),
            CertificateForm.NotBase64 => ("not Base64", "has characters in its data that Base64 does not have."),
            CertificateForm.CutOff => ("cut off", "ends before its end: a part of the Base64 text is missing."),
            CertificateForm.NotCertificate => ("no certificate", "holds Base64 of something that is no certificate."),
            _ => (string.Empty, string.Empty),
        };
        if (text.Form == CertificateForm.PrivateKey)
            return NotApplicable("The data is a private key; another rule speaks of it.");
        return message.Length == 0 ? Pass : FailAt(root, actual, "Base64 of the certificate, on one line", message);
    }
}
