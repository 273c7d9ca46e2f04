using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class CustomRouteForm : CustomRouteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.CustomRoutes)
    {
        Id = "VPN755",
        Name = nameof(CustomRouteForm),
        Title = "Every custom route for clients is a prefix",
        Severity = FindingSeverity.Error,
        Reason = "A route is a network and its length; anything else is none.",
        Recommendation = "Write each route as a network and its length, without blanks.",
        FaqId = "how-do-i-specify-which-traffic-goes-through-the-vpn-gateway",
    };

    protected override Verdict CheckRoutes(ListOf<AddressPrefix> routes, VirtualNetworkGateway gateway) =>
        From(PrefixForm.Failures(gateway.CustomRoutes.Path, routes));
}
