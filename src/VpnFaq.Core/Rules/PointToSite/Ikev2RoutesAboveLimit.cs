using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class Ikev2RoutesAboveLimit : ClientRouteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Faq("what-is-the-ikev2-traffic-selector-limit-for-point-to-site-connections"))
    {
        Id = "VPN752",
        Name = nameof(Ikev2RoutesAboveLimit),
        Title = "Clients over IKEv2 get no more than 255 routes",
        Severity = FindingSeverity.Error,
        Reason = "Windows takes 255 traffic selectors at most; with more its clients cannot connect at all.",
        Recommendation = "Summarise prefixes of networks and sites, or let clients use OpenVPN.",
        FaqId = "what-is-the-ikev2-traffic-selector-limit-for-point-to-site-connections",
    };

    protected override string Tunnel => ClientTunnels.IkeV2;

    protected override Verdict CheckRoutes(ClientRoutes routes, VpnClientConfiguration client)
    {
        if (routes.Known > ClientLimits.Ikev2Routes)
            return Fail(client.Protocols.Path, $"{routes.Known} routes", $"{ClientLimits.Ikev2Routes} or fewer", $"Clients over IKEv2 would get {Count(routes.Known)} routes or more; Windows stops at {ClientLimits.Ikev2Routes}.");
        return routes.Lacking ?? Pass;
    }
}
