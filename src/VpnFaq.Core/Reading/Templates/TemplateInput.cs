namespace VpnFaq.Reading.Templates;

/// <summary>What a template is read with.</summary>
/// <param name="Parameters">Values for its parameters; null where there are none.</param>
/// <param name="Place">Where it stands, in words that stay the same on other machines; null where it stands in no file.</param>
/// <param name="Linked">Where templates are found that it links to; null where it stands in no file.</param>
internal sealed record TemplateInput(Node? Parameters, string? Place = null, LinkedTemplates? Linked = null)
{
    /// <summary>The place of a file: its path from a root; outside of that, the file and its folder.</summary>
    public static string PlaceOf(string file, string? root)
    {
        var segments = file.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        var above = root?.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        var isBelow = root is not null && segments.Length > above.Length && above.SequenceEqual(segments.Take(above.Length), StringComparer.OrdinalIgnoreCase);
        return string.Join("/", segments.Skip(isBelow ? above.Length : Math.Max(0, segments.Length - 2))).ToUpperInvariant();
    }
}
