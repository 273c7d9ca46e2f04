using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class TooManyRadiusServers : RadiusRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Radius)
    {
        Id = "VPN746",
        Name = nameof(TooManyRadiusServers),
        Title = "No more than two RADIUS servers are named",
        Severity = FindingSeverity.Warning,
        Reason = "A gateway uses a primary and a secondary server; nothing is published about a third.",
        Recommendation = "Name the two servers that are to answer.",
        FaqId = "what-are-the-connectivity-requirements-to-ensure-that-the-azure-gateway-can-reach-an-on-premises-radius-server",
    };

    protected override Verdict CheckServers(ListOf<RadiusAddress> servers, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        var count = servers.Select(s => s.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (count == 0)
            return NotApplicable("No RADIUS server is named.");
        return count <= ClientLimits.RadiusServers
            ? Pass
            : Fail(client.RadiusServers.Path, $"{count} servers", $"{ClientLimits.RadiusServers} or fewer", $"{count} RADIUS servers are named; a gateway is described with a primary and a secondary one.");
    }
}
