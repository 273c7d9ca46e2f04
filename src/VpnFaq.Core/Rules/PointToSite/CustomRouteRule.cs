using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about the routes that point-to-site clients get beside those of the network.</summary>
internal abstract class CustomRouteRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.CustomRoutes.TryGetItems(out var routes))
            return Unknown(gateway.CustomRoutes);
        return routes.Count == 0 ? NotApplicable("The gateway gives its clients no custom routes.") : CheckRoutes(routes, gateway);
    }

    protected abstract Verdict CheckRoutes(ListOf<AddressPrefix> routes, VirtualNetworkGateway gateway);
}
