using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class LocalNetworkOverlapsPeeredNetwork : SiteNetworkRule
{
    public override RuleInfo Info { get; } = new(LocalNetworks.OverlapSource)
    {
        Id = "VPN304",
        Name = nameof(LocalNetworkOverlapsPeeredNetwork),
        Title = "No prefix of the site lies in a peered network that uses the same gateway",
        Severity = FindingSeverity.Error,
        Reason = "A peered network that uses the gateway is connected to the site like the gateway's own network, and an address can only be in one of them.",
        Recommendation = "List only prefixes that exist at the site, or give the peered network a range of its own.",
        FaqId = "can-there-be-overlapping-address-spaces-among-connected-virtual-networks-and-on-premises-local-sites",
    };

    protected override IReadOnlyList<Clash> Clashes(ListOf<AddressPrefix> prefixes, VirtualNetwork network, RuleContext context)
    {
        List<Clash>? clashes = null;
        foreach (var peering in context.Topology.PeeringsOf(network.Id))
        {
            if (!peering.AllowGatewayTransit.Or(false) || !peering.RemoteVirtualNetwork.TryGet(out var remoteId))
                continue;
            var uses = UsesGateway(remoteId, network, context);
            if (uses == false)
                continue;
            if (!context.TryRemotePrefixes(peering, out _, out var why))
            {
                (clashes ??= []).Add(new Clash(prefixes[0], prefixes[0], remoteId.Name, why));
                continue;
            }

            var remote = context.Once(peering, static (p, c) => new PrefixSet<AddressPrefix>((c.Topology.RemotePrefixesOf(p) ?? []).Select(r => (r, r))));
            foreach (var prefix in prefixes)
            {
                if (remote.Overlapping(prefix) is { } hit && hit.Prefix.Contains(prefix))
                    (clashes ??= []).Add(new Clash(prefix, hit.Prefix, remoteId.Name, uses is null ? new Verdict?(Missing(VirtualNetwork.ResourceKind, remoteId)) : null));
            }
        }

        return clashes ?? (IReadOnlyList<Clash>)[];
    }

    protected override Failure Report(LocalNetworkGateway site, Clash clash, VirtualNetwork network) => Fail(
        site.AddressPrefixes.Path,
        clash.Prefix.Text,
        $"no part of {clash.Space}",
        $"{clash.Prefix} lies in {clash.Space} of virtual network {clash.Owner}, which uses the gateway in {network.Name} through its peering.");

    // The far side of the peering decides; null where it was not given.
    private static bool? UsesGateway(ResourceId remote, VirtualNetwork network, RuleContext context)
    {
        foreach (var peering in context.Topology.PeeringsOf(remote))
        {
            if (peering.RemoteVirtualNetwork.TryGet(out var back) && back.Equals(network.Id))
                return peering.UseRemoteGateways.TryGet(false, out var uses) ? uses : null;
        }

        return context.Topology.Find<VirtualNetwork>(remote) is null ? null : false;
    }
}
