namespace VpnFaq.Reports;

/// <summary>Names of what was checked, and what leads to what: enough for a picture, and nothing else of the resources.</summary>
internal sealed class TopologySketch
{
    public required IReadOnlyList<SketchNode> Nodes { get; init; }

    public required IReadOnlyList<SketchLink> Links { get; init; }
}

/// <summary>What a node of a sketch is.</summary>
internal enum SketchKind
{
    Network,
    Gateway,
    Site,
    Circuit,
}

/// <summary>A network, a gateway, a site or a circuit.</summary>
/// <param name="Key">The resource as findings name it: <see cref="ResourceKey"/>.</param>
/// <param name="Name">The name that people know.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">A word or two more, such as the SKU; empty where there is none.</param>
/// <param name="Network">Of a gateway: the key of the network that holds it; null where that is not known.</param>
/// <param name="IsGiven">False where the input only refers to it.</param>
internal sealed record SketchNode(string Key, string Name, SketchKind Kind, string Detail, string? Network, bool IsGiven);

/// <summary>A connection, which is a resource of its own, or a peering.</summary>
/// <param name="Key">The connection as findings name it; that of this side of a peering.</param>
/// <param name="Name">Name of the connection or the peering.</param>
/// <param name="From">Key of the gateway, or of the network that is peered.</param>
/// <param name="To">Key of the other end.</param>
/// <param name="Detail">A word or two more, such as the protocol; empty where there is none.</param>
internal sealed record SketchLink(string Key, string Name, string From, string To, string Detail);
