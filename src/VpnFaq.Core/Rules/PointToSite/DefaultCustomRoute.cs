using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class DefaultCustomRoute : CustomRouteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.CustomRoutes)
    {
        Id = "VPN756",
        Name = nameof(DefaultCustomRoute),
        Title = "The custom routes for clients do not hold 0.0.0.0/0",
        Severity = FindingSeverity.Warning,
        Reason = "The client has a default route already, and that one may win; two halves of the address space always do.",
        Recommendation = "Use 0.0.0.0/1 and 128.0.0.0/1 to send everything through the tunnel.",
        FaqId = "how-do-i-specify-which-traffic-goes-through-the-vpn-gateway",
    };

    protected override Verdict CheckRoutes(ListOf<AddressPrefix> routes, VirtualNetworkGateway gateway)
    {
        for (var i = 0; i < routes.Count; i++)
        {
            if (routes[i] is { IsValid: true, IsIPv6: false, Length: 0 })
                return Fail($"{gateway.CustomRoutes.Path}[{i}]", routes[i].Text, "0.0.0.0/1, 128.0.0.0/1", "0.0.0.0/0 competes with the default route that every client has.");
        }

        return Pass;
    }
}
