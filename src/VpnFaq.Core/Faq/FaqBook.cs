using System.Reflection;

namespace VpnFaq.Faq;

/// <summary>All answers, by file in the order of the files' names, within a file in its order.</summary>
internal sealed class FaqBook
{
    private const string ResourceFolder = "faq/";
    private const string Contents = "search/contents";
    private const string Published = "*";
    private static readonly Assembly Assembly = typeof(FaqBook).Assembly;
    private static readonly Lazy<FaqBook> Shared = new(ReadEmbedded);

    private readonly Dictionary<string, int> indexById = new(StringComparer.OrdinalIgnoreCase);

    public FaqBook(IReadOnlyList<FaqEntry> entries)
    {
        Entries = entries;
        for (var i = 0; i < entries.Count; i++)
        {
            if (indexById.ContainsKey(entries[i].Id))
                throw new FaqFormatException(entries[i].Topic + ".md", 0, $"'{entries[i].Id}' is answered twice.");
            indexById.Add(entries[i].Id, i);
        }
    }

    /// <summary>
    /// The answers of docs/faq that the module was built with. The build has listed which entries there are (build/IndexBuilder);
    /// a file is read when a text of it is asked for.
    /// </summary>
    public static FaqBook Embedded => Shared.Value;

    public IReadOnlyList<FaqEntry> Entries { get; }

    /// <summary>The entry of that id, whatever its case; null if there is none.</summary>
    public FaqEntry? Find(string id) => IndexOf(id) is >= 0 and var index ? Entries[index] : null;

    /// <summary>Position of the entry of that id in <see cref="Entries"/>; -1 if there is none.</summary>
    public int IndexOf(string id) => indexById.TryGetValue(id, out var index) ? index : -1;

    /// <summary>Reads every entry of docs/faq.</summary>
    public static FaqBook ReadFiles()
    {
        var names = Array.FindAll(Assembly.GetManifestResourceNames(), name => name.StartsWith(ResourceFolder, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        return new FaqBook([.. names.SelectMany(name => ReadFile(name.Substring(ResourceFolder.Length)))]);
    }

    /// <summary>Writes what <see cref="ReadContents"/> reads: topic, id, and a star for a question of the published FAQ; a line for each entry.</summary>
    public void WriteContents(TextWriter writer)
    {
        foreach (var entry in Entries)
            writer.Write($"{entry.Topic} {entry.Id} {(entry.IsPublishedQuestion ? Published : string.Empty)}\n");
    }

    private static FaqBook ReadEmbedded() => Assembly.GetManifestResourceStream(Contents) is { } contents ? ReadContents(contents) : ReadFiles();

    private static FaqBook ReadContents(Stream contents)
    {
        var entries = new List<FaqEntry>(256);
        Lazy<List<FaqEntry>>? file = null;
        var first = 0;
        using var reader = new StreamReader(contents);
        while (reader.ReadLine() is string line)
        {
            var parts = line.Split(' ');
            var topic = parts[0];
            if (file is null || entries[first].Topic != topic)
                (file, first) = (new(() => ReadFile(topic + ".md")), entries.Count);
            entries.Add(EntryOf(file, entries.Count - first, topic, parts));
        }

        return new FaqBook(entries);
    }

    private static FaqEntry EntryOf(Lazy<List<FaqEntry>> file, int at, string topic, string[] parts) => new(() => file.Value[at].Content)
    {
        Id = parts[1],
        Topic = topic,
        IsPublishedQuestion = parts[2] == Published,
    };

    private static List<FaqEntry> ReadFile(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(ResourceFolder + name)!);
        return FaqFile.Read(name, reader.ReadToEnd());
    }
}
