using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class ClientsWithoutInternet : CustomRouteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.CustomRoutes)
    {
        Id = "VPN757",
        Name = nameof(ClientsWithoutInternet),
        Title = "The custom routes leave the clients their way to the internet",
        Severity = FindingSeverity.Information,
        Reason = "The gateway gives clients no internet; what they send there through the tunnel is dropped.",
        Recommendation = "Route only what is behind the gateway, unless clients are to have no internet while they are connected.",
        FaqId = "how-do-i-specify-which-traffic-goes-through-the-vpn-gateway",
    };

    protected override Verdict CheckRoutes(ListOf<AddressPrefix> routes, VirtualNetworkGateway gateway)
    {
        var isDrawnIn = routes.Any(static r => r is { IsValid: true, IsIPv6: false, Length: 0 })
            || (routes.Any(static r => Is(r.Text, "0.0.0.0/1")) && routes.Any(static r => Is(r.Text, "128.0.0.0/1")));
        return isDrawnIn
            ? Fail(gateway.CustomRoutes, "prefixes behind the gateway", "All traffic of the clients goes into the tunnel, and what is meant for the internet is dropped.")
            : Pass;
    }
}
