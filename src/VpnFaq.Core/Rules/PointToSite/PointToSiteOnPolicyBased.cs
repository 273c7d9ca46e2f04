using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class PointToSiteOnPolicyBased : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.About)
    {
        Id = "VPN701",
        Name = nameof(PointToSiteOnPolicyBased),
        Title = "A gateway with point-to-site is route-based",
        Severity = FindingSeverity.Error,
        Reason = "Clients can only connect to a route-based gateway.",
        Recommendation = "Use a route-based gateway; the type of an existing one cannot be changed.",
        FaqId = "can-site-to-site-and-point-to-site-configurations-coexist-for-the-same-virtual-network",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.VpnType.TryGet(out var type))
            return Unknown(gateway.VpnType);
        return Is(type, "PolicyBased")
            ? Fail(gateway.VpnType, "RouteBased", "The gateway has point-to-site settings, and clients cannot connect to a policy-based gateway.", impact: FixImpact.Recreates)
            : Pass;
    }
}
