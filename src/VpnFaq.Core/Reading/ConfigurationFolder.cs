using System.Reflection;

namespace VpnFaq.Reading;

/// <summary>The files of a folder and of all below it. A folder that cannot be read costs only itself, and links to folders are not followed: they may lead back.</summary>
internal sealed class ConfigurationFolder
{
    // It came with .NET 6. Without, every reparse point of a folder counts as a link.
    private static readonly PropertyInfo? LinkTarget = typeof(FileSystemInfo).GetProperty("LinkTarget");

    private readonly List<string> files = [];
    private readonly List<string> sources = [];
    private readonly List<FileProblem> problems = [];
    private readonly List<string> links = [];

    private ConfigurationFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Paths of the JSON files, in order.</summary>
    public IReadOnlyList<string> Files => files;

    /// <summary>Bicep sources without the template beside them that they are compiled to.</summary>
    public IReadOnlyList<string> UncompiledSources => sources;

    /// <summary>Folders that cannot be read.</summary>
    public IReadOnlyList<FileProblem> Problems => problems;

    /// <summary>Links to folders.</summary>
    public IReadOnlyList<string> Links => links;

    public static ConfigurationFolder Read(string path)
    {
        var folder = new ConfigurationFolder(path);
        folder.Take(path);
        folder.files.Sort(StringComparer.Ordinal);
        folder.sources.Sort(StringComparer.Ordinal);
        return folder;
    }

    private void Take(string path)
    {
        string[] folders;
        try
        {
            files.AddRange(Directory.GetFiles(path, "*.json"));
            sources.AddRange(Directory.GetFiles(path, BicepSource.Pattern).Where(s => !BicepSource.IsCompiled(s)));
            folders = Directory.GetDirectories(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new FileProblem("VpnFaq.FolderNotReadable", $"The folder {path} cannot be read: {e.Message}"));
            return;
        }

        foreach (var inner in folders)
        {
            if (IsLink(inner))
                links.Add(inner);
            else
                Take(inner);
        }
    }

    private static bool IsLink(string folder)
    {
        var info = new DirectoryInfo(folder);
        return info.Attributes.HasFlag(FileAttributes.ReparsePoint) && (LinkTarget is null || LinkTarget.GetValue(info) is not null);
    }
}
