namespace VpnFaq.Reading.Templates;

/// <summary>The resources that a template, or a resource with children, lists.</summary>
internal static class TemplateResources
{
    /// <summary>Each resource as written, with its symbolic name where the template gives such names.</summary>
    public static IEnumerable<(Node Resource, string? SymbolicName)> Of(Node template)
    {
        var resources = template.Property("resources");
        if (resources is { Kind: NodeKind.Array })
            return Enumerable.Range(0, resources.Count).Select(i => (resources.Item(i), (string?)null)).Where(r => r.Item1.Kind == NodeKind.Object);
        return resources is { Kind: NodeKind.Object }
            ? resources.Properties.Where(p => p.Value.Kind == NodeKind.Object).Select(p => (p.Value, (string?)p.Key))
            : [];
    }
}
