using System.Reflection;
using System.Text;

namespace VpnFaq.Faq;

/// <summary>All answers, by file in the order of the files' names, within a file in its order.</summary>
internal sealed class FaqBook(IReadOnlyList<FaqEntry> entries)
{
    private const string ResourceFolder = "faq/";
    private const string Prepared = "search/answers";
    private static readonly Assembly Assembly = typeof(FaqBook).Assembly;
    private static readonly Lazy<FaqBook> Shared = new(ReadEmbedded);

    /// <summary>
    /// The answers of docs/faq that the module was built with. The build has written down which entries there are and what they show
    /// (build/IndexBuilder); a file is read when another text of it is asked for.
    /// </summary>
    public static FaqBook Embedded => Shared.Value;

    public IReadOnlyList<FaqEntry> Entries { get; } = entries;

    /// <summary>The answers as the build wrote them down.</summary>
    public static Stream? OpenPrepared() => Assembly.GetManifestResourceStream(Prepared);

    /// <summary>Reads every entry of docs/faq.</summary>
    /// <exception cref="FaqFormatException">A question is answered twice, or a file is not in the format.</exception>
    public static FaqBook ReadFiles()
    {
        var names = Array.FindAll(Assembly.GetManifestResourceNames(), name => name.StartsWith(ResourceFolder, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        return Of([.. names.SelectMany(name => ReadFile(name.Substring(ResourceFolder.Length)))]);
    }

    /// <summary>A book of entries of which no two have the same id.</summary>
    /// <exception cref="FaqFormatException">Two have.</exception>
    public static FaqBook Of(IReadOnlyList<FaqEntry> entries)
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (!ids.Add(entry.Id))
                throw new FaqFormatException(entry.Topic + ".md", 0, $"'{entry.Id}' is answered twice.");
        }

        return new FaqBook(entries);
    }

    /// <summary>The entry of that id, whatever its case; null if there is none.</summary>
    public FaqEntry? Find(string id) => IndexOf(id) is >= 0 and var index ? Entries[index] : null;

    /// <summary>Position of the entry of that id in <see cref="Entries"/>; -1 if there is none.</summary>
    public int IndexOf(string id)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Id.Equals(id, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    /// <summary>Writes for each entry what ranking looks at, and what an answer shows.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        foreach (var entry in Entries)
        {
            writer.Write(entry.Topic);
            writer.Write(entry.Id);
            writer.Write(entry.IsPublishedQuestion);
            using var shown = new MemoryStream();
            entry.Shown.Write(new BinaryWriter(shown));
            writer.Write((int)shown.Length);
            writer.Write(shown.ToArray());
        }
    }

    private static FaqBook ReadEmbedded() => OpenPrepared() is { } prepared ? Read(prepared) : ReadFiles();

    private static FaqBook Read(Stream prepared)
    {
        var entries = new List<FaqEntry>(256);
        Lazy<List<FaqEntry>>? file = null;
        var first = 0;
        using var reader = new BlockReader(prepared);
        while (prepared.Position < prepared.Length)
        {
            var topic = reader.ReadString();
            if (file is null || entries[first].Topic != topic)
                (file, first) = (new(() => ReadFile(topic + ".md")), entries.Count);
            entries.Add(Read(reader, topic, file, entries.Count - first));
        }

        return new FaqBook(entries);
    }

    private static FaqEntry Read(BlockReader reader, string topic, Lazy<List<FaqEntry>> file, int at)
    {
        var id = reader.ReadString();
        var isPublished = reader.ReadBoolean();
        var length = reader.ReadInt32();
        var start = reader.BaseStream.Position;
        reader.BaseStream.Position += length;
        return new FaqEntry(id, topic, isPublished, () => file.Value[at].Content, () => ReadShown(start));
    }

    private static ShownText ReadShown(long start)
    {
        using var reader = new BlockReader(OpenPrepared()!);
        reader.BaseStream.Position = start;
        return ShownText.Read(reader);
    }

    private static List<FaqEntry> ReadFile(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(ResourceFolder + name)!);
        return FaqFile.Read(name, reader.ReadToEnd());
    }
}
