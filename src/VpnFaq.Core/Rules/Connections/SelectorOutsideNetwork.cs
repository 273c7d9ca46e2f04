using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class SelectorOutsideNetwork : SelectorRangeRule
{
    public override RuleInfo Info { get; } = new(TrafficSelectors.Source)
    {
        Id = "VPN343",
        Name = nameof(SelectorOutsideNetwork),
        Title = "Local ranges of traffic selectors belong to the virtual network",
        Severity = FindingSeverity.Warning,
        Reason = "The gateway proposes a range that it has no traffic for, so the tunnel comes up without carrying anything, or not at all.",
        Recommendation = "Local is Azure's side: name ranges of the virtual network or of a network peered with it. Ranges of the site go to the remote side.",
        FaqId = "can-i-specify-my-own-policy-based-traffic-selectors",
    };

    protected override Field<ListOf<AddressPrefix>> Ranges(TrafficSelectorPolicy policy) => policy.LocalAddressRanges;

    protected override Verdict? Side(Connection connection, RuleContext context, out (string Name, IEnumerable<AddressPrefix> Prefixes) side)
    {
        side = default;
        if (!context.TryGateway(connection, out var gateway, out var why) || !context.TryNetwork(connection, out var network, out var prefixes, out why))
            return why;
        var peered = new List<AddressPrefix>();
        foreach (var peering in context.Topology.PeeringsOf(network.Id))
        {
            if (!context.TryRemotePrefixes(peering, out var remote, out why))
                return why;
            peered.AddRange(remote);
        }

        var clients = gateway.VpnClient.TryGet(out var client) ? client.AddressPool.Items() : [];
        side = ($"virtual network {network.Name}", prefixes.Concat(peered).Concat(clients));
        return null;
    }
}
