using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

/// <summary>Who a gateway exchanges routes with by BGP, as far as it was given; worked out once for each gateway.</summary>
internal sealed class BgpNeighbours
{
    // A gateway has a hundred tunnels at most: looking through them costs less than an index of them.
    private readonly ListOf<ResourceId> gateways;

    private BgpNeighbours(VirtualNetworkGateway gateway, ListOf<Connection> connections)
    {
        foreach (var connection in connections)
        {
            if (!connection.EnableBgp.Or(false))
                continue;
            Any = true;
            if (connection.IsVnetToVnet && Joins.FarEnd(connection, gateway).TryGet(out var far))
                gateways = gateways.Append(far);
        }
    }

    /// <summary>Whether any connection of the gateway uses BGP.</summary>
    public bool Any { get; }

    public static BgpNeighbours Of(VirtualNetworkGateway gateway, RuleContext context) => context.Once(gateway, static (g, c) => new BgpNeighbours(g, c.Topology.ConnectionsOf(g)));

    /// <summary>Whether a connection with BGP leads to another gateway or comes from there.</summary>
    public bool Includes(ResourceId gateway) => gateways.Contains(gateway);
}
