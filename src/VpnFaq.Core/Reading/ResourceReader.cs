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
    private readonly List<Resource> found;

    // A list that holds itself, or the same list twice.
    private HashSet<object>? opened;

    /// <param name="notes">Told of what is no resource.</param>
    /// <param name="template">What a template is read with; null where nothing is known of it.</param>
    /// <param name="ids">The ids of all pieces of the input.</param>
    /// <param name="found">Takes the resources.</param>
    public ResourceReader(IReadingNotes notes, TemplateInput? template, ResourceIds ids, List<Resource> found) =>
        (this.notes, this.template, this.ids, this.found) = (notes, template, ids, found);

    /// <summary>The kind of resource by its type; null for types that are not read.</summary>
    public static ResourceKind? KindOfType(string type) => ResourceKind.OfType(type) ?? ResourceKind.OfType(WithoutExtendedResource(type));

    /// <summary>Reads every resource in a value that is the only piece of the input, or known by itself.</summary>
    public static List<Resource> ReadAll(Node node, IReadingNotes notes, TemplateInput? template = null, ResourceIds? ids = null)
    {
        var found = new List<Resource>();
        new ResourceReader(notes, template, ids ?? new ResourceIds(), found).Read(node);
        return found;
    }

    /// <summary>Reads every resource in a value: one resource, a list of them, what wraps such a list, or a template.</summary>
    public void Read(Node node) => Read(node, 0);

    private void Read(Node node, int depth)
    {
        switch (node.Kind)
        {
            case NodeKind.Object:
                ReadObject(node, depth);
                break;
            case NodeKind.Array when depth < MaxWrappers:
                ReadList(node, depth);
                break;
            case NodeKind.Text when depth < MaxWrappers && node.Text is { } text && Envelope.Json(text, node.Origin) is { } json:
                Read(json, depth + 1);
                break;
            default:
                notes.NotAResource(node, null);
                break;
        }
    }

    private void ReadList(Node list, int depth)
    {
        // Search-AzGraph's rows are a list that says itself whether there are more.
        if (Envelope.HasMore(list))
            notes.MorePages();
        if (!IsNew(list))
            return;
        for (var i = 0; i < list.Count; i++)
            Read(list.Item(i), depth + 1);
    }

    private void ReadObject(Node node, int depth)
    {
        if (TemplateSchema.IsTemplate(node))
        {
            foreach (var resource in TemplateExpander.Expand(node, template, notes))
                ReadObject(resource, depth + 1);
            return;
        }

        string? type = null;
        if (!Envelope.IsChange(node) && KindOf(node, out type) is { } kind)
            ReadResource(kind, node);
        else if (type is null && depth < MaxWrappers && Envelope.Open(node) is { } contents)
            ReadContents(node, contents, depth);
        else
            notes.NotAResource(node, type);
    }

    private void ReadContents(Node envelope, IEnumerable<Node> contents, int depth)
    {
        if (Envelope.HasMore(envelope))
            notes.MorePages();
        if (Envelope.HasIdsOnly(envelope))
            notes.IdsOnly();
        if (!IsNew(envelope))
            return;
        foreach (var inner in contents)
            Read(inner, depth + 1);
    }

    private void ReadResource(ResourceKind kind, Node node)
    {
        // Get-AzResource without -ExpandProperties. Rules that saw it would take every field for not set.
        if (node.Property("properties") is { Kind: NodeKind.Null } && (node.Has("resourceId") || node.Has("id")))
        {
            notes.WithoutProperties(kind, node.Property("name")?.SafeText ?? node.Property("resourceName")?.SafeText ?? kind.Noun);
            return;
        }

        var resource = kind.Read(new Fields(node, ids));
        if (resource.IsCutByDepth)
            notes.CutByDepth(resource);
        found.Add(resource);
    }

    private bool IsNew(Node node) => node.Identity is not { } identity || (opened ??= new(new ByReference<object>())).Add(identity);

    private static ResourceKind? KindOf(Node node, out string? type)
    {
        type = Named(node, "type") ?? Named(node, "resourceType");
        if (type is not null && type.IndexOf('/') >= 0)
            return KindOfType(type);

        foreach (var name in node.TypeNames)
        {
            if (ResourceKind.OfClass(name) is { } byClass)
                return byClass;
        }

        if ((Named(node, "id") ?? Named(node, "resourceId")) is { } id && ResourceId.Of(id).Type is { } typeOfId)
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
}
