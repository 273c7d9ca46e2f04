using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class SelectorOutsideSite : SelectorRangeRule
{
    public override RuleInfo Info { get; } = new(TrafficSelectors.Source)
    {
        Id = "VPN344",
        Name = nameof(SelectorOutsideSite),
        Title = "Remote ranges of traffic selectors belong to the other end of the connection",
        Severity = FindingSeverity.Warning,
        Reason = "Azure routes only the site's prefixes into the tunnel; a selector for anything else is negotiated and never used.",
        Recommendation = "Remote is the other side: name ranges of the site, and list them in its local network gateway as well.",
        FaqId = "can-i-specify-my-own-policy-based-traffic-selectors",
    };

    protected override Field<ListOf<AddressPrefix>> Ranges(TrafficSelectorPolicy policy) => policy.RemoteAddressRanges;

    protected override Verdict? Side(Connection connection, RuleContext context, out (string Name, IEnumerable<AddressPrefix> Prefixes) side)
    {
        side = default;
        if (!connection.IsSiteToSite)
            return NotApplicable("The connection leads to another virtual network.");
        if (!connection.EnableBgp.TryGet(false, out var bgp))
            return Unknown(connection.EnableBgp);
        if (bgp)
            return NotApplicable("The site announces its prefixes by BGP.");
        if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out var why))
            return why;
        if (!site.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(site.AddressPrefixes);
        side = ($"site {site.Name}", prefixes);
        return prefixes.Count == 0 ? new Verdict?(NotApplicable("The site lists no prefixes.")) : null;
    }
}
