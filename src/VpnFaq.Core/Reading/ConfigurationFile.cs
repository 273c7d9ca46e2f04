using System.Globalization;
using System.Text.Json;
using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>A file of the user's, read.</summary>
internal sealed class ConfigurationFile : IReadingNotes
{
    private readonly List<Resource> resources = [];
    private readonly SortedSet<string> otherTypes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> warnings = [];

    private ConfigurationFile(string path) => Path = path;

    public string Path { get; }

    public IReadOnlyList<Resource> Resources => resources;

    /// <summary>Null where all went well.</summary>
    public FileProblem? Problem { get; private set; }

    /// <summary>Types of objects in the file that are no resources of a kind that is read.</summary>
    public IReadOnlyCollection<string> OtherTypes => otherTypes;

    /// <summary>What the reader of the findings has to know about the file.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    public static ConfigurationFile Read(string path)
    {
        var file = new ConfigurationFile(path);
        try
        {
            file.Take(JsonText.Parse(path, File.ReadAllBytes(path)));
        }
        catch (JsonException e)
        {
            // The parser's own message can quote the text; a place is all that is needed.
            var (line, column) = ((e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1);
            file.Problem = new("VpnFaq.FileNotJson", string.Format(CultureInfo.InvariantCulture, "The file {0} is not JSON from line {1}, column {2} on.", path, line, column));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            file.Problem = new("VpnFaq.FileNotReadable", $"The file {path} cannot be read: {e.Message}");
        }

        return file;
    }

    void IReadingNotes.NotAResource(Node node, string? type) => otherTypes.Add(type is null ? "no Azure resource" : SafeText.Of(type));

    void IReadingNotes.MorePages() => warnings.Add($"The list in {Path} says that it has more pages; they were not given.");

    void IReadingNotes.CutByDepth(Resource resource) =>
        warnings.Add($"In {Path}, {resource.Kind.Noun} {resource.Name} lost its inner objects: it was written with too little depth. Write it again with ConvertTo-Json -Depth 100.");

    private void Take(JsonText text)
    {
        resources.AddRange(ResourceReader.ReadAll(text.Root, this));
        if (resources.Count == 0)
            Problem = new("VpnFaq.NoResource", $"The file {Path} holds no resource of a VPN gateway's surroundings.");
    }
}
