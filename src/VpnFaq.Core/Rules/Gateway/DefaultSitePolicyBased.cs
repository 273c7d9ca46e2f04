using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class DefaultSitePolicyBased : DefaultSiteRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("about-site-to-site-tunneling", "2023-09-22"))
    {
        Id = "VPN130",
        Name = nameof(DefaultSitePolicyBased),
        Title = "A gateway with a default site is route-based",
        Severity = FindingSeverity.Error,
        Reason = "Forced tunneling through a default site works on route-based gateways only.",
        Recommendation = "Remove the default site, or make a route-based gateway.",
        FaqId = "can-i-configure-forced-tunneling",
    };

    protected override Verdict CheckSite(ResourceId site, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.VpnType.IsGiven)
            return Unknown(gateway.VpnType);
        return !gateway.IsPolicyBased ? Pass : Fail(
            gateway.GatewayDefaultSite,
            "no default site, or a route-based gateway",
            $"Site {site.Name} is to take all traffic, which a policy-based gateway cannot send there.",
            $"Remove-AzVirtualNetworkGatewayDefaultSite -VirtualNetworkGateway ({Get(gateway)})",
            FixImpact.Interrupts);
    }
}
