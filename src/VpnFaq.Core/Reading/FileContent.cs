using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>What a file, or a portion of it, was found to hold.</summary>
/// <param name="path">The file.</param>
internal sealed class FileContent(string path) : IReadingNotes
{
    public List<Resource> Resources { get; } = [];

    /// <summary>Types of objects that are no resources of a kind that is read.</summary>
    public SortedSet<string> OtherTypes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the reader of the findings has to know.</summary>
    public List<string> Warnings { get; } = [];

    /// <summary>What explains why a value is not known.</summary>
    public List<string> Notes { get; } = [];

    public void NotAResource(Node node, string? type) => OtherTypes.Add(type is null ? "no Azure resource" : SafeText.Of(type));

    public void MorePages() => Warnings.Add($"The list in {path} says that it has more pages; they were not given.");

    public void CutByDepth(Resource resource) =>
        Warnings.Add($"In {path}, {resource.Kind.Noun} {resource.Name} lost its inner objects: it was written with too little depth. Write it again with ConvertTo-Json -Depth 100.");

    public void WithoutProperties(ResourceKind kind, string name) =>
        Warnings.Add($"In {path}, {kind.Noun} {name} has no properties and is not checked. Write it again with Get-AzResource -ExpandProperties.");

    public void IdsOnly() => Warnings.Add($"The what-if result in {path} holds ids alone. Ask for it with -ResultFormat FullResourcePayloads (az: --result-format FullResourcePayloads).");

    public void Note(string text) => Notes.Add($"In {path}: {text}");

    public void TemplateTooLarge() => Warnings.Add($"The template {path} asks for more copies or calculations than are worked out; only a part of it is checked.");

    /// <summary>Adds what a later portion holds.</summary>
    public void Add(FileContent later)
    {
        Resources.AddRange(later.Resources);
        OtherTypes.UnionWith(later.OtherTypes);
        Warnings.AddRange(later.Warnings);
        Notes.AddRange(later.Notes);
    }
}
