using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>Recognises resources in a piece of input, whatever wraps them.</summary>
internal static class ResourceReader
{
    private const int MaxWrappers = 32;

    /// <summary>Reads every resource in a value: one resource, a list of them, or what wraps such a list.</summary>
    public static IEnumerable<Resource> ReadAll(Node node, IReadingNotes notes) => ReadAll(node, notes, 0);

    private static IEnumerable<Resource> ReadAll(Node node, IReadingNotes notes, int depth)
    {
        if (node.Kind == NodeKind.Array && depth < MaxWrappers)
            return Enumerable.Range(0, node.Count).SelectMany(i => ReadAll(node.Item(i), notes, depth + 1));
        if (node.Kind == NodeKind.Object)
            return ReadObject(node, notes, depth);
        if (node is { Kind: NodeKind.Text, Text: { } text } && depth < MaxWrappers && Envelope.Json(text) is { } json)
            return ReadAll(json, notes, depth + 1);
        notes.NotAResource(node, null);
        return [];
    }

    private static IEnumerable<Resource> ReadObject(Node node, IReadingNotes notes, int depth)
    {
        if (KindOf(node, out var type) is { } kind)
        {
            var resource = kind.Read(new Fields(node));
            if (resource.IsCutByDepth)
                notes.CutByDepth(resource);
            return [resource];
        }

        if (type is null && depth < MaxWrappers && Envelope.Open(node) is { } contents)
        {
            if (Envelope.HasMore(node))
                notes.MorePages();
            return contents.SelectMany(inner => ReadAll(inner, notes, depth + 1));
        }

        notes.NotAResource(node, type);
        return [];
    }

    private static ResourceKind? KindOf(Node node, out string? type)
    {
        type = Named(node, "type") ?? Named(node, "resourceType");
        if (type is not null && type.Contains('/'))
            return ResourceKind.OfType(type) ?? ResourceKind.OfType(WithoutExtendedResource(type));

        foreach (var name in node.TypeNames)
        {
            if (ResourceKind.OfClass(name) is { } byClass)
                return byClass;
        }

        if ((Named(node, "id") ?? Named(node, "resourceId")) is { } id && new ResourceId(id).Type is { } typeOfId)
        {
            type = typeOfId;
            return ResourceKind.OfType(typeOfId);
        }

        type = null;
        var body = node.Property("properties") is { Kind: NodeKind.Object } properties ? properties : node;
        return ResourceKind.All.FirstOrDefault(k => k.Signs.Any(body.Has));
    }

    // An assignment names the type of what it extends before its own: .../virtualNetworkGateways/providers/configurationAssignments.
    private static string WithoutExtendedResource(string type) =>
        type.EndsWith("/providers/configurationAssignments", StringComparison.OrdinalIgnoreCase) ? MaintenanceAssignment.ResourceKind.Type : type;

    private static string? Named(Node node, string name) => node.Property(name) is { Kind: NodeKind.Text, Text: { Length: > 0 } text } ? text : null;
}
