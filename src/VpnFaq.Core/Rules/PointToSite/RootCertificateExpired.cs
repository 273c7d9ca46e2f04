using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RootCertificateExpired : RootLifeRule
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

    protected override bool OthersMayBeValid => true;
}
