namespace VpnFaq.Faq;

/// <summary>The text files with the words of the search, carried in the assembly.</summary>
internal static class LexiconFile
{
    /// <summary>The lines of a resource that are neither empty nor comments.</summary>
    public static List<string> Lines(string name)
    {
        var lines = new List<string>();
        using var reader = new StreamReader(typeof(LexiconFile).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line);
        }

        return lines;
    }

    /// <summary>The words of such lines, each once.</summary>
    public static IReadOnlyCollection<string> Words(string name) => [.. Lines(name).SelectMany(line => line.Split(' ')).Distinct(StringComparer.Ordinal)];
}
