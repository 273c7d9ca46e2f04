namespace VpnFaq.Reports;

/// <summary>The folder that a report names files from, so that it reads the same on every machine.</summary>
internal sealed class SourceRoot
{
    private readonly string prefix;
    private readonly StringComparison comparison;

    /// <param name="folder">Full path of the folder; empty to keep paths as they are.</param>
    public SourceRoot(string folder)
    {
        var plain = Slashed(folder).TrimEnd('/');
        prefix = folder.Length == 0 ? string.Empty : plain + "/";
        // A path with a drive is one of Windows.
        comparison = plain.Length > 1 && plain[1] == ':' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }

    /// <summary>The path from the root with slashes, or the whole path where the file is elsewhere.</summary>
    public string PathOf(string file)
    {
        var path = Slashed(file);
        return IsUnder(path) ? path.Substring(prefix.Length) : path;
    }

    /// <summary>The path as a URI reference: relative to the root, or absolute where the file is elsewhere.</summary>
    public string UriOf(string file, out bool isRelative)
    {
        var path = Slashed(file);
        isRelative = IsUnder(path) || !IsRooted(path);
        var parts = PathOf(file).Split('/').Select(Uri.EscapeDataString);
        if (isRelative)
            return string.Join("/", parts);
        return "file://" + (path[0] == '/' ? string.Empty : "/") + string.Join("/", parts).Replace("%3A/", ":/");
    }

    private bool IsUnder(string path) => prefix.Length > 0 && path.StartsWith(prefix, comparison);

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] == '/' || (path.Length > 1 && path[1] == ':'));

    // Elsewhere than on Windows a backslash is part of a name.
    private static string Slashed(string path) =>
        path.Length > 1 && (path[1] == ':' || path.StartsWith(@"\\", StringComparison.Ordinal)) ? path.Replace('\\', '/') : path;
}
