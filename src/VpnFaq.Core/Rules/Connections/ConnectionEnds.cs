using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>Where a connection can lead to.</summary>
internal static class ConnectionEnds
{
    /// <summary>The three kinds of second ends.</summary>
    public static IReadOnlyList<ConnectionEnd> All(Connection connection) => [Site(connection), Gateway(connection), Circuit(connection)];

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
internal sealed record ConnectionEnd(string Type, string Noun, Field<ResourceId> Field);
