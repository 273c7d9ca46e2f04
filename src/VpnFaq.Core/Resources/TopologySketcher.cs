using VpnFaq.Reports;

namespace VpnFaq.Resources;

/// <summary>Draws the sketch of a topology that reports may see: names, and what leads to what.</summary>
internal sealed class TopologySketcher
{
    private readonly Dictionary<string, SketchNode> nodes = new(StringComparer.Ordinal);
    private readonly List<SketchLink> links = [];
    private readonly Dictionary<ResourceId, string> keys = [];

    private TopologySketcher(Topology topology)
    {
        foreach (var resource in topology.All)
            Add(resource);
        // What is only referred to comes last: what is given has the better name.
        foreach (var resource in topology.All)
            Link(resource);
    }

    public static TopologySketch Sketch(Topology topology)
    {
        var sketcher = new TopologySketcher(topology);
        return new TopologySketch { Nodes = [.. sketcher.nodes.Values], Links = sketcher.links };
    }

    private void Add(Resource resource)
    {
        _ = resource switch
        {
            VirtualNetworkGateway gateway => Add(gateway, SketchKind.Gateway, GatewayDetail(gateway), Topology.NetworkIdOf(gateway) is { } id ? KeyOf(id) : null),
            VirtualNetwork network => Add(network, SketchKind.Network, string.Join(", ", network.AddressPrefixes.Items().Take(2).Select(p => p.Text))),
            LocalNetworkGateway site => Add(site, SketchKind.Site, site.GatewayIpAddress.Or(site.Fqdn.Or(string.Empty))),
            _ => false,
        };
    }

    private void Link(Resource resource)
    {
        switch (resource)
        {
            case VirtualNetworkGateway gateway when Topology.NetworkIdOf(gateway) is { } network:
                Refer(network, SketchKind.Network);
                break;
            case Connection connection:
                var from = End(connection.VirtualNetworkGateway1, SketchKind.Gateway);
                var to = End(connection.LocalNetworkGateway2, SketchKind.Site) ?? End(connection.VirtualNetworkGateway2, SketchKind.Gateway) ?? End(connection.Peer, SketchKind.Circuit);
                links.Add(new SketchLink(KeyOf(connection), connection.Name, from ?? string.Empty, to ?? string.Empty, ConnectionDetail(connection)));
                break;
            case Peering { Network: { } near } peering when peering.RemoteVirtualNetwork.TryGet(out var far):
                links.Add(new SketchLink(KeyOf(peering), peering.Name, Refer(near, SketchKind.Network), Refer(far, SketchKind.Network), "peering"));
                break;
        }
    }

    private bool Add(Resource resource, SketchKind kind, string detail, string? network = null)
    {
        var key = KeyOf(resource);
        nodes[key] = new SketchNode(key, resource.Name, kind, detail, network, IsGiven: true);
        return true;
    }

    private string? End(Field<ResourceId> field, SketchKind kind) => field.TryGet(out var id) ? Refer(id, kind) : null;

    private string Refer(ResourceId id, SketchKind kind)
    {
        var key = KeyOf(id);
        if (!nodes.ContainsKey(key))
            nodes[key] = new SketchNode(key, id.Name, kind, string.Empty, null, IsGiven: false);
        return key;
    }

    private string KeyOf(Resource resource) => resource.Id is { } id ? KeyOf(id) : ResourceKey.Of(string.Empty, resource.Kind.Type, resource.DisplayName);

    // Most resources are referred to more than once.
    private string KeyOf(ResourceId id)
    {
        if (!keys.TryGetValue(id, out var key))
            keys[id] = key = ResourceKey.Of(id.Value, string.Empty, string.Empty);
        return key;
    }

    private static string GatewayDetail(VirtualNetworkGateway gateway) =>
        Joined(gateway.IsVpn ? string.Empty : gateway.GatewayType.Or(string.Empty), gateway.SkuName.Or(string.Empty));

    private static string ConnectionDetail(Connection connection) =>
        Joined(connection.ConnectionType.Or(string.Empty), connection.ConnectionProtocol.Or(string.Empty));

    private static string Joined(string left, string right) => left.Length == 0 ? right : right.Length == 0 ? left : $"{left}, {right}";
}
