using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RadiusServerMissing : RadiusRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Radius)
    {
        Id = "VPN745",
        Name = nameof(RadiusServerMissing),
        Title = "Where RADIUS checks clients, a server is named",
        Severity = FindingSeverity.Error,
        Reason = "The gateway passes every sign-in on to the RADIUS server; without one nobody gets in.",
        Recommendation = "Name a primary server, and a secondary one if there is.",
        FaqId = "what-are-the-connectivity-requirements-to-ensure-that-the-azure-gateway-can-reach-an-on-premises-radius-server",
    };

    protected override Verdict CheckServers(ListOf<RadiusAddress> servers, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context) =>
        servers.Count > 0
            ? Pass
            : Fail(client.RadiusServers.Path, "no server", "1 or 2 servers", "Radius is among the authentication types, and no RADIUS server is named.");
}
