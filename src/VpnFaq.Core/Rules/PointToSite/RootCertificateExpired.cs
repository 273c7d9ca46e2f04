using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RootCertificateExpired : ParsedCertificateRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Troubleshooting)
    {
        Id = "VPN728",
        Name = nameof(RootCertificateExpired),
        Title = "Every root certificate is valid",
        Severity = FindingSeverity.Warning,
        Reason = "Clients whose certificates hang on an expired root cannot connect, even if another root is valid.",
        Recommendation = "Move those clients to a valid root and remove the expired one.",
        FaqId = "can-i-use-my-own-internal-pki-root-ca-to-generate-certificates-for-point-to-site-connectivity",
    };

    protected override Verdict CheckCertificate(RootCertificate root, PublicCertificate certificate, VpnClientConfiguration client, RuleContext context)
    {
        if (certificate.IsValidOn(context.AsOf))
            return Pass;
        if (!client.HasValidRoot(context.AsOf))
            return NotApplicable("No root certificate is valid; another rule speaks of it.");
        return certificate.NotAfter.Date < context.AsOf
            ? FailAt(root, $"until {Day(certificate.NotAfter)}", $"valid on {Day(context.AsOf)}", $"expired on {Day(certificate.NotAfter)}.")
            : FailAt(root, $"from {Day(certificate.NotBefore)}", $"valid on {Day(context.AsOf)}", $"is valid from {Day(certificate.NotBefore)} on only.");
    }
}
