using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class TooManyRootCertificates : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Certificates)
    {
        Id = "VPN722",
        Name = nameof(TooManyRootCertificates),
        Title = "A gateway has no more than 20 root certificates",
        Severity = FindingSeverity.Error,
        Reason = "Azure takes no root above the limit.",
        Recommendation = "Remove roots that no client hangs on any more, or let one root sign for all.",
        FaqId = "can-i-use-my-own-internal-pki-root-ca-to-generate-certificates-for-point-to-site-connectivity",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.RootCertificates.TryGetItems(out var roots))
            return Unknown(client.RootCertificates);
        if (roots.Count == 0)
            return NotApplicable("The gateway has no root certificates.");
        return roots.Count <= ClientLimits.RootCertificates
            ? Pass
            : Fail(client.RootCertificates.Path, $"{roots.Count} root certificates", $"{ClientLimits.RootCertificates} or fewer", $"{roots.Count} root certificates are more than the {ClientLimits.RootCertificates} that a gateway takes.");
    }
}
