using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

/// <summary>Who a gateway exchanges routes with by BGP, as far as it was given; worked out once for each gateway.</summary>
internal sealed class BgpNeighbours
{
    // A gateway has a hundred tunnels at most: looking through them costs less than an index of them.
    private readonly ListOf<(AddressPrefix Peer, LocalNetworkGateway Site)> sites;
    private readonly ListOf<ResourceId> gateways;

    private BgpNeighbours(VirtualNetworkGateway gateway, Topology topology)
    {
        foreach (var connection in topology.ConnectionsOf(gateway))
        {
            if (!connection.EnableBgp.Or(false))
                continue;
            Any = true;
            if (connection.IsVnetToVnet && Joins.FarEnd(connection, gateway).TryGet(out var far))
                gateways = gateways.Append(far);
            if (topology.Find<LocalNetworkGateway>(connection.LocalNetworkGateway2.Or(null!)) is { } site && site.BgpSettings.TryGet(out var settings) && settings.Peer is { IsValid: true } peer)
                sites = sites.Append((peer, site));
        }
    }

    /// <summary>Whether any connection of the gateway uses BGP.</summary>
    public bool Any { get; }

    public static BgpNeighbours Of(VirtualNetworkGateway gateway, RuleContext context) => context.Once(gateway, static (g, c) => new BgpNeighbours(g, c.Topology));

    /// <summary>Whether a connection with BGP leads to another gateway or comes from there.</summary>
    public bool Includes(ResourceId gateway) => gateways.Contains(gateway);

    /// <summary>Another site that speaks BGP from the same address; null where there is none.</summary>
    public LocalNetworkGateway? OtherWith(AddressPrefix peer, LocalNetworkGateway site)
    {
        foreach (var (address, other) in sites)
        {
            if (!ReferenceEquals(other, site) && address.Equals(peer))
                return other;
        }

        return null;
    }
}
