using System.Globalization;
using System.Text.Json;
using VpnFaq.Reading.Templates;
using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>A file of the user's, read.</summary>
internal sealed class ConfigurationFile : IReadingNotes
{
    private readonly List<Resource> resources = [];
    private readonly SortedSet<string> otherTypes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> warnings = [];
    private readonly List<string> notes = [];

    private LinkedTemplates? linked;

    private ConfigurationFile(string path) => Path = path;

    public string Path { get; }

    public IReadOnlyList<Resource> Resources => resources;

    /// <summary>Null where all went well.</summary>
    public FileProblem? Problem { get; private set; }

    /// <summary>Types of objects in the file that are no resources of a kind that is read.</summary>
    public IReadOnlyCollection<string> OtherTypes => otherTypes;

    /// <summary>Files of templates that the template in the file links to: they are read with it.</summary>
    public IEnumerable<string> Linked => linked?.Paths ?? [];

    /// <summary>What the reader of the findings has to know about the file.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>What explains why a value of the file is not known.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <param name="path">The file.</param>
    /// <param name="parameterFile">Values for the parameters of a template; without it, the file beside the template by name is taken.</param>
    /// <param name="root">The folder that the user works in; null where that is not known.</param>
    public static ConfigurationFile Read(string path, string? parameterFile = null, string? root = null)
    {
        var file = new ConfigurationFile(path);
        Attempt(path, content => file.Take(content, parameterFile, root), file.Fail);
        return file;
    }

    /// <summary>A parameter file on its own; what stands for one that may give any values where it cannot be read.</summary>
    public static Node ReadParameters(string path, out FileProblem? problem)
    {
        FileProblem? found = null;
        var text = Parsed(path, p => found = p);
        problem = found ?? (text is null || text.Root.Kind == NodeKind.Object ? null : new FileProblem("VpnFaq.FileNotJson", $"The file {path} holds no parameters of a template."));
        return problem is null && text is not null ? text.Root : new HiddenNode(null);
    }

    void IReadingNotes.NotAResource(Node node, string? type) => otherTypes.Add(type is null ? "no Azure resource" : SafeText.Of(type));

    void IReadingNotes.MorePages() => warnings.Add($"The list in {Path} says that it has more pages; they were not given.");

    void IReadingNotes.CutByDepth(Resource resource) =>
        warnings.Add($"In {Path}, {resource.Kind.Noun} {resource.Name} lost its inner objects: it was written with too little depth. Write it again with ConvertTo-Json -Depth 100.");

    void IReadingNotes.WithoutProperties(ResourceKind kind, string name) =>
        warnings.Add($"In {Path}, {kind.Noun} {name} has no properties and is not checked. Write it again with Get-AzResource -ExpandProperties.");

    void IReadingNotes.IdsOnly() => warnings.Add($"The what-if result in {Path} holds ids alone. Ask for it with -ResultFormat FullResourcePayloads (az: --result-format FullResourcePayloads).");

    void IReadingNotes.Note(string text) => notes.Add($"In {Path}: {text}");

    void IReadingNotes.TemplateTooLarge() => warnings.Add($"The template {Path} asks for more copies or calculations than are worked out; only a part of it is checked.");

    private static JsonText? Parsed(string path, Action<FileProblem> fail)
    {
        JsonText? text = null;
        Attempt(path, content => text = JsonText.Parse(path, content), fail);
        return text;
    }

    private static void Attempt(string path, Action<byte[]> read, Action<FileProblem> fail)
    {
        if (BicepSource.Problem(path) is { } problem)
        {
            fail(problem);
            return;
        }

        try
        {
            var content = File.ReadAllBytes(path);
            if (IsBlank(content))
                fail(new("VpnFaq.FileNotJson", $"The file {path} is empty."));
            else
                read(content);
        }
        catch (JsonDepthException)
        {
            fail(new("VpnFaq.FileTooDeep", string.Format(CultureInfo.InvariantCulture, "The file {0} is nested deeper than {1} levels; nothing that Azure or its tools write is.", path, JsonText.MaxDepth)));
        }
        catch (JsonException e)
        {
            // The parser's own message can quote the text; a place is all that is needed.
            var (line, column) = ((e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1);
            fail(new("VpnFaq.FileNotJson", string.Format(CultureInfo.InvariantCulture, "The file {0} is not JSON from line {1}, column {2} on.", path, line, column)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fail(new("VpnFaq.FileNotReadable", $"The file {path} cannot be read: {e.Message}"));
        }
    }

    // A byte order mark and line breaks in any encoding hold nothing either.
    private static bool IsBlank(byte[] content) => content.Length < 100 && content.All(b => b is 0 or 9 or 10 or 13 or 32 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF);

    // What stands before the place that is no JSON counts no more than what stands behind it.
    private void Fail(FileProblem problem)
    {
        resources.Clear();
        otherTypes.Clear();
        warnings.Clear();
        notes.Clear();
        Problem = problem;
    }

    private void Take(byte[] content, string? parameterFile, string? root)
    {
        var text = JsonText.InPieces(Path, content);
        if (text.HasMore)
            ((IReadingNotes)this).MorePages();
        var ids = new ResourceIds();
        var (isTemplate, isParameterFile) = (false, false);
        while (text.ReadNext())
        {
            isTemplate = !text.IsInList && TemplateSchema.IsTemplate(text.Root);
            isParameterFile = !text.IsInList && TemplateSchema.IsParameterFile(text.Root);
            var template = isTemplate ? new TemplateInput(Parameters(parameterFile), TemplateInput.PlaceOf(Path, root), linked = new LinkedTemplates(Path, ReadLinked)) : null;
            resources.AddRange(ResourceReader.ReadAll(text.Root, this, template, ids));
        }

        warnings.InsertRange(0, RepeatedIn(text));
        if (resources.Count > 0)
            return;
        Problem = isParameterFile
            ? new("VpnFaq.ParameterFile", $"The file {Path} holds parameters of a template. Give the template; this file with -TemplateParameterFile.")
            : isTemplate
            ? new("VpnFaq.NoResource", $"With the parameters that are known, the template {Path} makes no resource of a VPN gateway's surroundings.")
            : new("VpnFaq.NoResource", $"The file {Path} holds no resource of a VPN gateway's surroundings.");
    }

    private Node? Parameters(string? given)
    {
        if ((given ?? ParameterFile.Beside(Path)) is not { } path)
            return null;
        var text = Parsed(path, problem => warnings.Add($"The parameters of {Path} are not known. {problem.Message}"));
        if (text is null)
            return new HiddenNode(null);
        warnings.AddRange(RepeatedIn(text));
        notes.Add($"The template {Path} gets its parameters from {path}.");
        return text.Root;
    }

    private Node? ReadLinked(string path)
    {
        var text = Parsed(path, problem => notes.Add(problem.Message));
        if (text is null)
            return null;
        warnings.AddRange(RepeatedIn(text));
        return text.Root;
    }

    private static IEnumerable<string> RepeatedIn(JsonText text) => text.Repeated.Select(found => string.Format(
        CultureInfo.InvariantCulture,
        "In {0}, line {1}, column {2}: the name {3} stands twice in one object; the last one counts.",
        found.Place.File,
        found.Place.Line,
        found.Place.Column,
        found.Name));
}
