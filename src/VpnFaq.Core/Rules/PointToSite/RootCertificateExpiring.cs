using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RootCertificateExpiring : ParsedCertificateRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Troubleshooting)
    {
        Id = "VPN729",
        Name = nameof(RootCertificateExpiring),
        Title = "No root certificate ends within 90 days",
        Severity = FindingSeverity.Warning,
        Reason = "With the root all certificates that it signed end too, and every client needs a new one before that day.",
        Recommendation = "Upload a new root now, give the clients new certificates, and remove the old root when all have moved.",
        FaqId = "can-i-use-my-own-internal-pki-root-ca-to-generate-certificates-for-point-to-site-connectivity",
    };

    protected override Verdict CheckCertificate(RootCertificate root, PublicCertificate certificate, VpnClientConfiguration client, RuleContext context)
    {
        if (!certificate.IsValidOn(context.AsOf))
            return NotApplicable("The root certificate is not valid; another rule speaks of it.");
        var days = (certificate.NotAfter.Date - context.AsOf).Days;
        return days > CertificateStrength.RenewalDays
            ? Pass
            : FailAt(root, $"until {Day(certificate.NotAfter)}", $"more than {CertificateStrength.RenewalDays} days", $"ends on {Day(certificate.NotAfter)}, in {days} days.");
    }
}
