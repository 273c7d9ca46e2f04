using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>The routes that point-to-site clients of a gateway get: prefixes of its network, of what is connected and peered, and custom ones. What sites announce by BGP is not in a configuration and not counted.</summary>
internal sealed class ClientRoutes
{
    private ClientRoutes(VirtualNetworkGateway gateway, RuleContext context)
    {
        Add(gateway.CustomRoutes.TryGetItems(out var custom), custom, Verdict.Unknown(gateway.CustomRoutes.Path));
        if (!Add(context.TryNetwork(gateway, out var network, out var spaces, out var why), spaces, why))
            return;
        foreach (var peering in context.Topology.PeeringsOf(network!.Id))
        {
            if (peering.AllowGatewayTransit.TryGet(false, out var transit) && transit)
                Add(context.TryRemotePrefixes(peering, out var remote, out why), remote, why);
        }

        foreach (var connection in context.Topology.ConnectionsOf(gateway))
            AddFarEnd(connection, gateway, context);
    }

    /// <summary>How many are known; there may be more.</summary>
    public int Known { get; private set; }

    /// <summary>What hinders counting them all; null where nothing does.</summary>
    public Verdict? Lacking { get; private set; }

    public static ClientRoutes Of(VirtualNetworkGateway gateway, RuleContext context) => context.Once(gateway, static (g, c) => new ClientRoutes(g, c));

    private void AddFarEnd(Connection connection, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (connection.IsSiteToSite)
        {
            if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out var why))
                Add(false, [], why);
            else
                Add(site.AddressPrefixes.TryGetItems(out var prefixes), prefixes, Verdict.Unknown(site.AddressPrefixes.Path));
        }
        else if (connection.IsVnetToVnet)
        {
            ListOf<AddressPrefix> prefixes = [];
            var known = context.TryFollow<VirtualNetworkGateway>(Joins.FarEnd(connection, gateway), VirtualNetworkGateway.ResourceKind, out var far, out var why)
                && context.TryNetwork(far, out _, out prefixes, out why);
            Add(known, prefixes, why);
        }
    }

    private bool Add(bool known, ListOf<AddressPrefix> prefixes, Verdict why)
    {
        Known += prefixes.Count;
        if (!known)
            Lacking ??= why;
        return known;
    }
}
