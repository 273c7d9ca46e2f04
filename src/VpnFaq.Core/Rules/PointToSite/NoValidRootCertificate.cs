using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class NoValidRootCertificate : RootLifeRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Troubleshooting)
    {
        Id = "VPN727",
        Name = nameof(NoValidRootCertificate),
        Title = "Where clients sign in with certificates, a root certificate is valid",
        Severity = FindingSeverity.Error,
        Reason = "No certificate can be checked with a root that has expired or whose life has not begun; clients get an error about a message that is badly formatted.",
        Recommendation = "Upload a root that is valid and give the clients certificates that it has signed.",
        FaqId = "can-i-use-my-own-internal-pki-root-ca-to-generate-certificates-for-point-to-site-connectivity",
    };

    protected override bool OthersMayBeValid => false;
}
