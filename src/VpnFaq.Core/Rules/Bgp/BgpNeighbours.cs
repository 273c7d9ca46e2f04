using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

/// <summary>Who a gateway exchanges routes with by BGP, as far as it was given; worked out once for each gateway.</summary>
internal sealed class BgpNeighbours
{
    private readonly Dictionary<AddressPrefix, List<LocalNetworkGateway>> sites = [];
    private readonly HashSet<ResourceId> gateways = [];

    private BgpNeighbours(VirtualNetworkGateway gateway, Topology topology)
    {
        foreach (var connection in topology.ConnectionsOf(gateway))
        {
            if (!connection.EnableBgp.Or(false))
                continue;
            Any = true;
            if (connection.IsVnetToVnet && Joins.FarEnd(connection, gateway).TryGet(out var far))
                gateways.Add(far);
            if (topology.Find<LocalNetworkGateway>(connection.LocalNetworkGateway2.Or(null!)) is { } site && site.BgpSettings.TryGet(out var settings) && settings.Peer is { IsValid: true } peer)
                Add(peer, site);
        }
    }

    /// <summary>Whether any connection of the gateway uses BGP.</summary>
    public bool Any { get; }

    public static BgpNeighbours Of(VirtualNetworkGateway gateway, RuleContext context) => context.Once(gateway, static (g, c) => new BgpNeighbours(g, c.Topology));

    /// <summary>Whether a connection with BGP leads to another gateway or comes from there.</summary>
    public bool Includes(ResourceId gateway) => gateways.Contains(gateway);

    /// <summary>Another site that speaks BGP from the same address; null where there is none.</summary>
    public LocalNetworkGateway? OtherWith(AddressPrefix peer, LocalNetworkGateway site) =>
        !sites.TryGetValue(peer, out var found) || found.Count < 2 ? null : ReferenceEquals(found[0], site) ? found[1] : found[0];

    private void Add(AddressPrefix peer, LocalNetworkGateway site)
    {
        if (!sites.TryGetValue(peer, out var found))
            sites[peer] = found = [];
        // Two are enough to name another one to each.
        if (found.Count < 2 && !found.Contains(site))
            found.Add(site);
    }
}
