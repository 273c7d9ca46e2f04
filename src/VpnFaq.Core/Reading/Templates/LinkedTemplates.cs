namespace VpnFaq.Reading.Templates;

/// <summary>Templates that a template links to by their place beside it. Nothing outside of the template's own folder is read.</summary>
/// <param name="template">Path of the template that is checked.</param>
/// <param name="read">Reads a file; null, and a word of its own, where it cannot.</param>
internal sealed class LinkedTemplates(string template, Func<string, Node?> read)
{
    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(template)) + Path.DirectorySeparatorChar;
    private readonly Dictionary<string, Node?> known = new(StringComparer.Ordinal);

    /// <summary>Paths of the files that were read.</summary>
    public IEnumerable<string> Paths => known.Keys;

    /// <summary>The template at a place; null where there is none that may be read.</summary>
    /// <param name="relativePath">Path from the file that links.</param>
    /// <param name="linkingFile">That file.</param>
    /// <param name="problem">Why there is none, to stand behind "is not read: ".</param>
    public Node? Find(string relativePath, string linkingFile, out string problem)
    {
        problem = string.Empty;
        if (PathOf(relativePath, linkingFile) is not { } path || !path.StartsWith(folder, StringComparison.Ordinal))
            problem = "it lies outside of the folder of the template that is checked";
        else if (!File.Exists(path))
            problem = "there is no such file";
        else if (Read(path) is { } found)
            return found;
        else
            problem = "the file holds no template";
        return null;
    }

    private static string? PathOf(string relativePath, string linkingFile)
    {
        try
        {
            return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(linkingFile) ?? string.Empty, relativePath.Replace('\\', '/')));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return null;
        }
    }

    private Node? Read(string path)
    {
        if (!known.TryGetValue(path, out var found))
            known[path] = found = read(path) is { } root && TemplateSchema.IsTemplate(root) ? root : null;
        return found;
    }
}
