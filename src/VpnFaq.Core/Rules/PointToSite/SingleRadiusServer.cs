using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class SingleRadiusServer : RadiusRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Radius)
    {
        Id = "VPN751",
        Name = nameof(SingleRadiusServer),
        Title = "Two RADIUS servers check the clients",
        Severity = FindingSeverity.Information,
        Reason = "While the only server is down nobody can connect.",
        Recommendation = "Name a secondary server.",
        FaqId = "what-are-the-connectivity-requirements-to-ensure-that-the-azure-gateway-can-reach-an-on-premises-radius-server",
    };

    protected override Verdict CheckServers(ListOf<RadiusAddress> servers, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context) => servers.Count switch
    {
        0 => NotApplicable("No RADIUS server is named."),
        1 => Fail(servers[0].Path, servers[0].Text, "a second server", $"{servers[0].Text} is the only RADIUS server."),
        _ => Pass,
    };
}
