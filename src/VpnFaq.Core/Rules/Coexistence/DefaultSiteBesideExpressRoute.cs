using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class DefaultSiteBesideExpressRoute : CoexistenceRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("vpn-gateway-about-forced-tunneling", "2023-06-09"))
    {
        Id = "VPN824",
        Name = nameof(DefaultSiteBesideExpressRoute),
        Title = "Forced tunneling beside ExpressRoute is not left to a default site",
        Severity = FindingSeverity.Information,
        Reason = "A default site steers traffic into a VPN tunnel. ExpressRoute forces tunneling by a default route that is announced over its BGP sessions, and a default site does nothing for it.",
        Recommendation = "Announce 0.0.0.0/0 over ExpressRoute if internet traffic is to leave through the circuit; keep the default site only if it is to leave through the VPN.",
        FaqId = "can-i-configure-forced-tunneling",
    };

    protected override Verdict CheckBeside(VirtualNetworkGateway expressRoute, VirtualNetworkGateway gateway)
    {
        if (gateway.GatewayDefaultSite.IsUnreadable)
            return Unknown(gateway.GatewayDefaultSite);
        return gateway.GatewayDefaultSite.TryGet(out var site)
            ? Fail(gateway.GatewayDefaultSite, "none", $"Default site {site.Name} sends internet traffic into the VPN, not through ExpressRoute gateway {expressRoute.Name}.")
            : Pass;
    }
}
