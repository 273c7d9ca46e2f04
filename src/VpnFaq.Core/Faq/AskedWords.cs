namespace VpnFaq.Faq;

/// <summary>
/// Words by which people ask for an entry, beside those that its page shows: whole questions, and single words of searches and complaints.
/// Data, in text files of the folder asked.
/// </summary>
internal static class AskedWords
{
    private const string Folder = "asked/";

    /// <summary>By the ids of the entries.</summary>
    public static Dictionary<string, string[]> Read()
    {
        var asked = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var assembly = typeof(AskedWords).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(Folder, StringComparison.Ordinal))
                continue;
            foreach (var line in LexiconFile.Lines(name))
                Add(asked, name, line);
        }

        return asked;
    }

    // "id: words; other words"
    private static void Add(Dictionary<string, string[]> asked, string file, string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
            throw new FaqFormatException(file, 0, $"'{line}' is not of the form 'id: words; words'.");
        var words = Array.ConvertAll(line.Substring(colon + 2).Split(';'), text => text.Trim());
        asked.Add(line.Substring(0, colon), words);
    }
}
