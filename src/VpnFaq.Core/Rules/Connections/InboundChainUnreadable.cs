using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class InboundChainUnreadable : InboundChainRule
{
    public override RuleInfo Info { get; } = new(CertificateConnections.Source)
    {
        Id = "VPN363",
        Name = nameof(InboundChainUnreadable),
        Title = "Every certificate of the inbound chain is Base64 text without header lines",
        Severity = FindingSeverity.Error,
        Reason = "Azure takes the Base64 body of an X.509 .cer file; with BEGIN and END lines, or cut short, it is no certificate.",
        Recommendation = "Export each certificate as Base-64 encoded X.509 and paste the text between the BEGIN and END lines as one line.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    // The text is not shown: it may be a private key.
    protected override Verdict CheckText(CertificateText text, string path, RuleContext context) => text.Form == CertificateForm.Certificate
        ? Pass
        : Fail(path, "(not shown)", "a certificate in Base64", $"The text {Mistake(text.Form)}.");

    private static string Mistake(CertificateForm form) => form switch
    {
        CertificateForm.Pem => "carries BEGIN and END lines",
        CertificateForm.EncodedPem => "is a PEM file that was encoded once more",
        CertificateForm.PrivateKey => "is a private key, which must not leave its device",
        CertificateForm.NotBase64 => "is no Base64",
        CertificateForm.CutOff => "is cut off",
        _ => "is Base64, but of no certificate",
    };
}
