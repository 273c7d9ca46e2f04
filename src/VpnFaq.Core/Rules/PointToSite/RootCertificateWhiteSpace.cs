using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RootCertificateWhiteSpace : RootCertificateRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Troubleshooting)
    {
        Id = "VPN724",
        Name = nameof(RootCertificateWhiteSpace),
        Title = "The data of a root certificate stands on one line, without blanks",
        Severity = FindingSeverity.Warning,
        Reason = "Azure's troubleshooting guide names line breaks and blanks as the cause of refused certificates; some tools get through with them.",
        Recommendation = "Join the lines of the Base64 text to one.",
        FaqId = "are-there-instructions-for-certificate-settings-and-parameters",
    };

    protected override Verdict CheckRoot(RootCertificate root, CertificateText text, VpnClientConfiguration client, RuleContext context)
    {
        if (text.Form != CertificateForm.Certificate)
            return NotApplicable("The data is no certificate; another rule speaks of it.");
        return !text.HasWhiteSpace || root.IsTaken ? Pass : FailAt(root, "several lines", "one line", "has line breaks or blanks in its data, for which Azure may refuse it.");
    }
}
