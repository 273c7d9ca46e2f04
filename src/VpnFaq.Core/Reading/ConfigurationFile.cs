using System.Globalization;
using System.Text.Json;
using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>A file of the user's, read.</summary>
internal sealed class ConfigurationFile
{
    private readonly List<Resource> resources = [];

    private ConfigurationFile(string path) => Path = path;

    public string Path { get; }

    public IReadOnlyList<Resource> Resources => resources;

    /// <summary>Null where all went well.</summary>
    public FileProblem? Problem { get; private set; }

    /// <summary>Types of objects in the file that are no resources of a kind that is read.</summary>
    public IReadOnlyCollection<string> OtherTypes { get; private set; } = [];

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

    private void Take(JsonText text)
    {
        var others = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        resources.AddRange(ResourceReader.ReadAll(text.Root, (_, type) => others.Add(type is null ? "no Azure resource" : SafeText.Of(type))));
        OtherTypes = others;
        if (resources.Count == 0)
            Problem = new("VpnFaq.NoResource", $"The file {Path} holds no resource of a VPN gateway's surroundings.");
    }
}
