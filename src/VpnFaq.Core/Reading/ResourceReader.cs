using VpnFaq.Reading.Templates;
using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>Recognises resources in a piece of input, whatever wraps them.</summary>
internal sealed class ResourceReader
{
    private const int MaxWrappers = 32;

    private readonly IReadingNotes notes;
    private readonly TemplateInput? template;
    private readonly ResourceIds ids;

    // A list that holds itself, or the same list twice.
    private HashSet<object>? opened;

    private ResourceReader(IReadingNotes notes, TemplateInput? template, ResourceIds ids) => (this.notes, this.template, this.ids) = (notes, template, ids);

    /// <summary>The kind of resource by its type; null for types that are not read.</summary>
    public static ResourceKind? KindOfType(string type) => ResourceKind.OfType(type) ?? ResourceKind.OfType(WithoutExtendedResource(type));

    /// <summary>Reads every resource in a value: one resource, a list of them, what wraps such a list, or a template.</summary>
    /// <param name="node">The value.</param>
    /// <param name="notes">Told of what is no resource.</param>
    /// <param name="template">What a template is read with; null where nothing is known of it.</param>
    /// <param name="ids">The ids of all pieces of the input, where this is not the only one.</param>
    public static IEnumerable<Resource> ReadAll(Node node, IReadingNotes notes, TemplateInput? template = null, ResourceIds? ids = null) =>
        new ResourceReader(notes, template, ids ?? new ResourceIds()).ReadAll(node, 0);

    private IEnumerable<Resource> ReadAll(Node node, int depth)
    {
        if (node.Kind == NodeKind.Array && depth < MaxWrappers)
        {
            // Search-AzGraph's rows are a list that says itself whether there are more.
            if (Envelope.HasMore(node))
                notes.MorePages();
            return IsNew(node) ? Enumerable.Range(0, node.Count).SelectMany(i => ReadAll(node.Item(i), depth + 1)) : [];
        }

        if (node.Kind == NodeKind.Object)
            return ReadObject(node, depth);
        if (node is { Kind: NodeKind.Text, Text: { } text } && depth < MaxWrappers && Envelope.Json(text, node.Origin) is { } json)
            return ReadAll(json, depth + 1);
        notes.NotAResource(node, null);
        return [];
    }

    private IEnumerable<Resource> ReadObject(Node node, int depth)
    {
        if (TemplateSchema.IsTemplate(node))
            return TemplateExpander.Expand(node, template, notes).SelectMany(resource => ReadObject(resource, depth + 1));

        string? type = null;
        if (!Envelope.IsChange(node) && KindOf(node, out type) is { } kind)
            return Read(kind, node);

        if (type is null && depth < MaxWrappers && Envelope.Open(node) is { } contents)
        {
            if (Envelope.HasMore(node))
                notes.MorePages();
            if (Envelope.HasIdsOnly(node))
                notes.IdsOnly();
            return IsNew(node) ? contents.SelectMany(inner => ReadAll(inner, depth + 1)) : [];
        }

        notes.NotAResource(node, type);
        return [];
    }

    private Resource[] Read(ResourceKind kind, Node node)
    {
        // Get-AzResource without -ExpandProperties. Rules that saw it would take every field for not set.
        if (node.Property("properties") is { Kind: NodeKind.Null } && (node.Has("resourceId") || node.Has("id")))
        {
            notes.WithoutProperties(kind, node.Property("name")?.SafeText ?? node.Property("resourceName")?.SafeText ?? kind.Noun);
            return [];
        }

        var resource = kind.Read(new Fields(node, ids));
        if (resource.IsCutByDepth)
            notes.CutByDepth(resource);
        return [resource];
    }

    private bool IsNew(Node node) => node.Identity is not { } identity || (opened ??= new(new ByReference())).Add(identity);

    private static ResourceKind? KindOf(Node node, out string? type)
    {
        type = Named(node, "type") ?? Named(node, "resourceType");
        if (type is not null && type.Contains('/'))
            return KindOfType(type);

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

    private static string? Named(Node node, string name) => node.Property(name) is { Kind: NodeKind.Text, SafeText: { Length: > 0 } text } ? text : null;

    private sealed class ByReference : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
