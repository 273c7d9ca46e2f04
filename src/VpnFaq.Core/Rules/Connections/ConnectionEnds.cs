using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>Where a connection can lead to.</summary>
internal static class ConnectionEnds
{
    /// <summary>Whether a second end is named, of any kind, readable or not.</summary>
    public static bool IsAnyNamed(Connection connection) =>
        connection.LocalNetworkGateway2.State != FieldState.NotGiven || connection.VirtualNetworkGateway2.State != FieldState.NotGiven || connection.Peer.State != FieldState.NotGiven;

    /// <summary>The first end that is given and of another kind than the right one; null where there is none.</summary>
    public static ConnectionEnd? OtherThan(ConnectionEnd right, Connection connection)
    {
        if (connection.LocalNetworkGateway2.IsGiven && Site(connection) is var site && site.Type != right.Type)
            return site;
        if (connection.VirtualNetworkGateway2.IsGiven && Gateway(connection) is var gateway && gateway.Type != right.Type)
            return gateway;
        return connection.Peer.IsGiven && Circuit(connection) is var circuit && circuit.Type != right.Type ? circuit : null;
    }

    /// <summary>The end that a connection of its type has; null for types without one.</summary>
    public static ConnectionEnd? Of(Connection connection) =>
        connection.IsSiteToSite ? Site(connection) : connection.IsVnetToVnet ? Gateway(connection) : connection.IsExpressRoute ? Circuit(connection) : null;

    private static ConnectionEnd Site(Connection connection) => new("IPsec", "local network gateway", connection.LocalNetworkGateway2);

    private static ConnectionEnd Gateway(Connection connection) => new("Vnet2Vnet", "second gateway", connection.VirtualNetworkGateway2);

    private static ConnectionEnd Circuit(Connection connection) => new("ExpressRoute", "circuit", connection.Peer);
}

/// <param name="Type">The connection type that has this end.</param>
/// <param name="Noun">What the end is.</param>
/// <param name="Field">The property that names it.</param>
internal readonly record struct ConnectionEnd(string Type, string Noun, Field<ResourceId> Field);
