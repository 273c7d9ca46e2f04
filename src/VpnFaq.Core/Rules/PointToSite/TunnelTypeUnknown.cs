using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class TunnelTypeUnknown : TunnelTypeRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.About)
    {
        Id = "VPN702",
        Name = nameof(TunnelTypeUnknown),
        Title = "Tunnel types for clients are IkeV2, OpenVPN or SSTP",
        Severity = FindingSeverity.Error,
        Reason = "Azure knows no other.",
        Recommendation = "Use OpenVPN, IkeV2 or both.",
        FaqId = "can-i-traverse-proxies-and-firewalls-by-using-point-to-site-capability",
    };

    protected override Verdict CheckTunnels(ListOf<string> protocols, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        List<Failure>? failures = null;
        for (var i = 0; i < protocols.Count; i++)
        {
            if (!ClientTunnels.TunnelTypes.Has(protocols[i]))
                (failures ??= []).Add(Fail($"{client.Protocols.Path}[{i}]", protocols[i], string.Join(", ", ClientTunnels.TunnelTypes), $"There is no tunnel type {protocols[i]}."));
        }

        return From(failures);
    }
}
