using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class OpenVpnRoutesAboveLimit : ClientRouteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Faq("what-is-the-openvpn-traffic-selector-limit-for-point-to-site-connections"))
    {
        Id = "VPN754",
        Name = nameof(OpenVpnRoutesAboveLimit),
        Title = "Clients over OpenVPN get no more than 1,000 routes",
        Severity = FindingSeverity.Error,
        Reason = "Routes above the limit do not reach the clients.",
        Recommendation = "Summarise prefixes of networks and sites.",
        FaqId = "what-is-the-openvpn-traffic-selector-limit-for-point-to-site-connections",
    };

    protected override string Tunnel => ClientTunnels.OpenVpn;

    protected override Verdict CheckRoutes(ClientRoutes routes, VpnClientConfiguration client)
    {
        if (routes.Known > ClientLimits.OpenVpnRoutes)
            return Fail(client.Protocols.Path, $"{Count(routes.Known)} routes", $"{Count(ClientLimits.OpenVpnRoutes)} or fewer", $"Clients over OpenVPN would get {Count(routes.Known)} routes or more; the limit is {Count(ClientLimits.OpenVpnRoutes)}.");
        return routes.Lacking ?? Pass;
    }
}
