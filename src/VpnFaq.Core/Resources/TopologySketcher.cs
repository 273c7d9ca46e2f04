using VpnFaq.Reports;

namespace VpnFaq.Resources;

/// <summary>Draws the sketch of a topology that reports may see: names, and what leads to what.</summary>
internal sealed class TopologySketcher
{
    private readonly Dictionary<string, SketchNode> nodes = new(StringComparer.Ordinal);
    private readonly List<SketchLink> links = [];
    private readonly Dictionary<ResourceId, string> keys = [];

    private TopologySketcher(List<OutlinedResource> resources)
    {
        foreach (var resource in resources)
            Add(resource);
        // What is only referred to comes last: what is given has the better name.
        foreach (var resource in resources)
            Link(resource);
    }

    /// <summary>The sketch, drawn when it is asked for: few checks end in a picture. It holds no resource, neither before nor after.</summary>
    public static Lazy<TopologySketch> Sketch(Topology topology)
    {
        var outlined = new List<OutlinedResource>();
        foreach (var resource in topology.All)
        {
            if (OutlinedResource.Of(resource) is { } outline)
                outlined.Add(outline);
        }

        return new(() => Sketch(outlined));
    }

    private static TopologySketch Sketch(List<OutlinedResource> resources)
    {
        var sketcher = new TopologySketcher(resources);
        return new TopologySketch { Nodes = [.. sketcher.nodes.Values], Links = sketcher.links };
    }

    private void Add(OutlinedResource resource)
    {
        if (resource.Kind is not { } kind)
            return;
        var key = KeyOf(resource);
        nodes[key] = new SketchNode(key, resource.Name, kind, DetailOf(resource), resource.To.Id is { } network ? KeyOf(network) : null, IsGiven: true);
    }

    private void Link(OutlinedResource resource)
    {
        var from = Refer(resource.From.Id, resource.From.Kind);
        var to = Refer(resource.To.Id, resource.To.Kind);
        if (resource.Kind is null)
            links.Add(new SketchLink(KeyOf(resource), resource.Name, from, to, DetailOf(resource)));
    }

    private string Refer(ResourceId? id, SketchKind kind)
    {
        if (id is null)
            return string.Empty;
        var key = KeyOf(id);
        if (!nodes.ContainsKey(key))
            nodes[key] = new SketchNode(key, id.Name, kind, string.Empty, null, IsGiven: false);
        return key;
    }

    private string KeyOf(OutlinedResource resource) => resource.Id is { } id ? KeyOf(id) : ResourceKey.Of(string.Empty, resource.Type, resource.Name);

    // Most resources are referred to more than once.
    private string KeyOf(ResourceId id)
    {
        if (!keys.TryGetValue(id, out var key))
            keys[id] = key = ResourceKey.Of(id.Value, string.Empty, string.Empty);
        return key;
    }

    private static string DetailOf(OutlinedResource resource)
    {
        var (first, second) = resource.Detail;
        return first.Length == 0 ? second : second.Length == 0 ? first : $"{first}, {second}";
    }
}
