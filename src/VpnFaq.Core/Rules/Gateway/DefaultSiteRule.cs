using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

/// <summary>A rule about the default site of a VPN gateway: forced tunneling.</summary>
internal abstract class DefaultSiteRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (gateway.GatewayDefaultSite.IsUnreadable)
            return Unknown(gateway.GatewayDefaultSite);
        return gateway.GatewayDefaultSite.TryGet(out var site) ? CheckSite(site, gateway, context) : NotApplicable("The gateway has no default site.");
    }

    protected abstract Verdict CheckSite(ResourceId site, VirtualNetworkGateway gateway, RuleContext context);
}
