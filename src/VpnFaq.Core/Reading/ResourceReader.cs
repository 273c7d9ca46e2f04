using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>Recognises resources in a piece of input, whatever wraps them.</summary>
internal static class ResourceReader
{
    private const int MaxWrappers = 32;

    /// <summary>Reads every resource in a value: one resource, a list of them, or what wraps such a list.</summary>
    /// <param name="node">The value.</param>
    /// <param name="unknown">Told of every object that is no resource of a kind that is read, with its type where it names one.</param>
    public static IEnumerable<Resource> ReadAll(Node node, Action<Node, string?> unknown) => ReadAll(node, unknown, 0);

    private static IEnumerable<Resource> ReadAll(Node node, Action<Node, string?> unknown, int depth)
    {
        if (node.Kind == NodeKind.Array && depth < MaxWrappers)
            return Enumerable.Range(0, node.Count).SelectMany(i => ReadAll(node.Item(i), unknown, depth + 1));

        if (node.Kind == NodeKind.Object)
        {
            if (KindOf(node, out var type) is { } kind)
                return [kind.Read(new Fields(node))];
            if (type is null && Wrapped(node) is { } inner && depth < MaxWrappers)
                return ReadAll(inner, unknown, depth + 1);
            unknown(node, type);
            return [];
        }

        if (node.Kind != NodeKind.Null)
            unknown(node, null);
        return [];
    }

    // {"value": [...]} of REST, {"data": [...]} of Resource Graph, {"resources": [...]} of a template.
    private static Node? Wrapped(Node node)
    {
        foreach (var name in new[] { "value", "data", "resources" })
        {
            if (node.Property(name) is { Kind: NodeKind.Array } list)
                return list;
        }

        return null;
    }

    private static ResourceKind? KindOf(Node node, out string? type)
    {
        type = Named(node, "type") ?? Named(node, "resourceType");
        if (type is not null && type.Contains('/'))
            return ResourceKind.OfType(type) ?? ResourceKind.OfType(WithoutExtendedResource(type));

        foreach (var name in node.TypeNames)
        {
            if (ResourceKind.All.FirstOrDefault(k => k.ClassName is not null && name.EndsWith("." + k.ClassName, StringComparison.Ordinal)) is { } byClass)
                return byClass;
        }

        if ((Named(node, "id") ?? Named(node, "resourceId")) is { } id && new ResourceId(id).Type is { } typeOfId)
        {
            type = typeOfId;
            return ResourceKind.OfType(typeOfId);
        }

        return BySigns(node, ref type);
    }

    private static ResourceKind? BySigns(Node node, ref string? type)
    {
        type = null;
        var body = node.Property("properties") is { Kind: NodeKind.Object } properties ? properties : node;
        return ResourceKind.All.FirstOrDefault(k => k.Signs.Any(body.Has));
    }

    // An assignment names the type of what it extends before its own: .../virtualNetworkGateways/providers/configurationAssignments.
    private static string WithoutExtendedResource(string type) =>
        type.EndsWith("/providers/configurationAssignments", StringComparison.OrdinalIgnoreCase) ? MaintenanceAssignment.ResourceKind.Type : type;

    private static string? Named(Node node, string name) => node.Property(name) is { Kind: NodeKind.Text, Text: { Length: > 0 } text } ? text : null;
}
