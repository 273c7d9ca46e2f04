using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class PeerListedAsPrefix : BgpPeerRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.PrefixSource)
    {
        Id = "VPN517",
        Name = nameof(PeerListedAsPrefix),
        Title = "The prefixes of the site do not repeat its BGP peer address",
        Severity = FindingSeverity.Warning,
        Reason = "The gateway makes the route to the peer by itself. Listed once more it is a static route that stays when the device moves to another address.",
        Recommendation = "Remove the single address from the prefixes; with BGP alone the list may be empty.",
        FaqId = "what-should-i-specify-as-my-address-prefixes-for-the-local-network-gateway-when-i-use-bgp",
    };

    protected override Verdict CheckPeer(AddressPrefix peer, BgpSettings settings, LocalNetworkGateway site, RuleContext context)
    {
        if (!site.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(site.AddressPrefixes);
        if (peer.IsLinkLocal)
            return NotApplicable("The peer address is link-local; another rule speaks of such prefixes.");
        var connections = context.Topology.ConnectionsOf(site);
        if (connections.Count > 0 && !connections.Any(static c => c.EnableBgp.IsUnreadable || c.EnableBgp.Or(false)))
            return NotApplicable("No connection to the site uses BGP.");
        foreach (var prefix in prefixes)
        {
            if (prefix.Equals(peer))
                return Report(site, prefixes, prefix);
        }

        return Pass;
    }

    private static Failure Report(LocalNetworkGateway site, ListOf<AddressPrefix> prefixes, AddressPrefix peer) => Fail(
        site.AddressPrefixes.Path,
        peer.Text,
        "not listed",
        $"{peer} is the BGP peer address; the gateway has a route to it already.",
        Fixes.SetPrefixes(Get(site), prefixes.Where(p => !p.Equals(peer)).Select(p => Quote(p.Text))));
}
