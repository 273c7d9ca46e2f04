using System.Globalization;
using System.Text.Json;
using VpnFaq.Reading.Templates;
using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>A file of the user's, read.</summary>
internal sealed class ConfigurationFile
{
    private const int MostRepeated = 20;

    private FileContent content;
    private LinkedTemplates? linked;

    private ConfigurationFile(string path) => (Path, content) = (path, new FileContent(path));

    public string Path { get; }

    public IReadOnlyList<Resource> Resources => content.Resources;

    /// <summary>Null where all went well.</summary>
    public FileProblem? Problem { get; private set; }

    /// <summary>Types of objects in the file that are no resources of a kind that is read.</summary>
    public IReadOnlyCollection<string> OtherTypes => content.OtherTypes;

    /// <summary>Files of templates that the template in the file links to: they are read with it.</summary>
    public IEnumerable<string> Linked => linked?.Paths ?? [];

    /// <summary>What the reader of the findings has to know about the file.</summary>
    public IReadOnlyList<string> Warnings => content.Warnings;

    /// <summary>What explains why a value of the file is not known.</summary>
    public IReadOnlyList<string> Notes => content.Notes;

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
    private void Fail(FileProblem problem) => (content, Problem) = (new FileContent(Path), problem);

    private void Take(byte[] bytes, string? parameterFile, string? root)
    {
        var text = JsonText.InPieces(Path, bytes);
        if (text.HasMore)
            content.MorePages();
        var kind = TakeAtOnce(text) ? FileKind.List : TakeInTurn(text, parameterFile, root);
        if (Resources.Count > 0)
            return;
        Problem = kind switch
        {
            FileKind.ParameterFile => new("VpnFaq.ParameterFile", $"The file {Path} holds parameters of a template. Give the template; this file with -TemplateParameterFile."),
            FileKind.Template => new("VpnFaq.NoResource", $"With the parameters that are known, the template {Path} makes no resource of a VPN gateway's surroundings."),
            _ => new("VpnFaq.NoResource", $"The file {Path} holds no resource of a VPN gateway's surroundings."),
        };
    }

    private FileKind TakeInTurn(JsonText text, string? parameterFile, string? root)
    {
        var ids = new ResourceIds();
        var listed = new ResourceReader(content, null, ids, content.Resources);
        var kind = FileKind.List;
        while (text.ReadNext())
        {
            if (text.IsInList)
            {
                listed.Read(text.Root);
                continue;
            }

            kind = TemplateSchema.IsTemplate(text.Root) ? FileKind.Template : TemplateSchema.IsParameterFile(text.Root) ? FileKind.ParameterFile : FileKind.Resource;
            var template = kind == FileKind.Template ? new TemplateInput(Parameters(parameterFile), TemplateInput.PlaceOf(Path, root), linked = new LinkedTemplates(Path, ReadLinked)) : null;
            new ResourceReader(content, template, ids, content.Resources).Read(text.Root);
        }

        content.Warnings.InsertRange(0, RepeatedIn([text]));
        return kind;
    }

    // The portions of a long list, each by a core of its own. What is damaged is told of, and mended, by those who read in turn.
    private bool TakeAtOnce(JsonText text)
    {
        var portions = text.Portions(Cores.Count);
        if (portions.Count == 1)
            return false;
        var contents = new FileContent?[portions.Count];
        Cores.Share(portions.Count, i => contents[i] = ContentOf(portions[i]));
        if (Array.Exists(contents, found => found is null))
            return false;
        foreach (var found in contents)
            content.Add(found!);
        content.Warnings.InsertRange(0, RepeatedIn(portions));
        return true;
    }

    private FileContent? ContentOf(JsonText portion)
    {
        try
        {
            var found = new FileContent(Path);
            var reader = new ResourceReader(found, null, new ResourceIds(), found.Resources);
            while (portion.ReadNext())
                reader.Read(portion.Root);
            return found;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Node? Parameters(string? given)
    {
        if ((given ?? ParameterFile.Beside(Path)) is not { } path)
            return null;
        var text = Parsed(path, problem => content.Warnings.Add($"The parameters of {Path} are not known. {problem.Message}"));
        if (text is null)
            return new HiddenNode(null);
        content.Warnings.AddRange(RepeatedIn([text]));
        content.Notes.Add($"The template {Path} gets its parameters from {path}.");
        return text.Root;
    }

    private Node? ReadLinked(string path)
    {
        var text = Parsed(path, problem => content.Notes.Add(problem.Message));
        if (text is null)
            return null;
        content.Warnings.AddRange(RepeatedIn([text]));
        return text.Root;
    }

    private static IEnumerable<string> RepeatedIn(IEnumerable<JsonText> texts) => texts.SelectMany(t => t.Repeated).Take(MostRepeated).Select(found => string.Format(
        CultureInfo.InvariantCulture,
        "In {0}, line {1}, column {2}: the name {3} stands twice in one object; the last one counts.",
        found.Place.File,
        found.Place.Line,
        found.Place.Column,
        found.Name));

    private enum FileKind
    {
        List,
        Resource,
        Template,
        ParameterFile,
    }
}
