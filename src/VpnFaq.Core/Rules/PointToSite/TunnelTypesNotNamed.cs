using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class TunnelTypesNotNamed : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Sstp)
    {
        Id = "VPN703",
        Name = nameof(TunnelTypesNotNamed),
        Title = "The point-to-site settings name their tunnel types",
        Severity = FindingSeverity.Information,
        Reason = "What Azure takes where nothing is named has changed over the years; SSTP was among it.",
        Recommendation = "Name the tunnel types that clients are to use, best OpenVPN, IkeV2 or both.",
        FaqId = "what-happens-when-i-configure-both-sstp-and-ikev2-for-p2s-vpn-connections",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.Protocols.TryGetItems(out var protocols))
            return Unknown(client.Protocols);
        return protocols.Count > 0
            ? Pass
            : Fail(client.Protocols, "IkeV2, OpenVPN", "No tunnel type is named; the gateway gets those that Azure has as its default on that day.");
    }
}
