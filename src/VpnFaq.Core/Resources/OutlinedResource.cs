using VpnFaq.Reports;

namespace VpnFaq.Resources;

/// <summary>
/// What a sketch needs of a resource: ids and words that the resource has anyway, and nothing of the input that it came
/// from. Every check keeps this much of what it checked, because a picture may be asked for long after.
/// </summary>
internal sealed class OutlinedResource
{
    private OutlinedResource(Resource resource) => (Type, Id, Name) = (resource.Kind.Type, resource.Id, resource.Name);

    public string Type { get; }

    public ResourceId? Id { get; }

    public string Name { get; }

    /// <summary>What the resource is drawn as; null for a connection or a peering, which is drawn as a link.</summary>
    public SketchKind? Kind { get; private init; }

    /// <summary>Up to two words more, such as the SKU; empty where there are none.</summary>
    public (string First, string Second) Detail { get; private init; }

    /// <summary>Where a link starts.</summary>
    public (ResourceId? Id, SketchKind Kind) From { get; private init; }

    /// <summary>Where a link leads; of a gateway, the network that holds it.</summary>
    public (ResourceId? Id, SketchKind Kind) To { get; private init; }

    /// <summary>Null for what a picture does not show.</summary>
    public static OutlinedResource? Of(Resource resource) => resource switch
    {
        VirtualNetworkGateway gateway => new(gateway)
        {
            Kind = SketchKind.Gateway,
            Detail = (gateway.IsVpn ? string.Empty : Word(gateway.GatewayType), Word(gateway.SkuName)),
            To = (Topology.NetworkIdOf(gateway), SketchKind.Network),
        },
        VirtualNetwork network => new(network) { Kind = SketchKind.Network, Detail = FirstTwo(network.AddressPrefixes.Items()) },
        LocalNetworkGateway site => new(site) { Kind = SketchKind.Site, Detail = (site.GatewayIpAddress.Or(Word(site.Fqdn)), string.Empty) },
        Connection connection => new(connection)
        {
            Detail = (Word(connection.ConnectionType), Word(connection.ConnectionProtocol)),
            From = (connection.VirtualNetworkGateway1.Or(null!), SketchKind.Gateway),
            To = EndOf(connection),
        },
        Peering { Network: { } near } peering when peering.RemoteVirtualNetwork.TryGet(out var far) => new(peering)
        {
            Detail = ("peering", string.Empty),
            From = (near, SketchKind.Network),
            To = (far, SketchKind.Network),
        },
        _ => null,
    };

    private static (ResourceId? Id, SketchKind Kind) EndOf(Connection connection) =>
        connection.LocalNetworkGateway2.TryGet(out var site) ? (site, SketchKind.Site)
        : connection.VirtualNetworkGateway2.TryGet(out var gateway) ? (gateway, SketchKind.Gateway)
        : (connection.Peer.Or(null!), SketchKind.Circuit);

    private static (string First, string Second) FirstTwo(ListOf<AddressPrefix> prefixes) =>
        (prefixes.Count > 0 ? prefixes[0].Text : string.Empty, prefixes.Count > 1 ? prefixes[1].Text : string.Empty);

    private static string Word(Field<string> field) => field.Or(string.Empty);
}
