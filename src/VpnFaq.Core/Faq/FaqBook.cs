using System.Text;

namespace VpnFaq.Faq;

/// <summary>All answers, by file in the order of the files' names, within a file in its order.</summary>
internal sealed class FaqBook
{
    private const string ResourceFolder = "faq/";
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

    /// <summary>The answers of docs/faq that the module was built with.</summary>
    public static FaqBook Embedded => Shared.Value;

    public IReadOnlyList<FaqEntry> Entries { get; }

    /// <summary>The entry of that id, whatever its case; null if there is none.</summary>
    public FaqEntry? Find(string id) => IndexOf(id) is >= 0 and var index ? Entries[index] : null;

    /// <summary>Position of the entry of that id in <see cref="Entries"/>; -1 if there is none.</summary>
    public int IndexOf(string id) => indexById.TryGetValue(id, out var index) ? index : -1;

    private static FaqBook ReadEmbedded()
    {
        var assembly = typeof(FaqBook).Assembly;
        var names = Array.FindAll(assembly.GetManifestResourceNames(), name => name.StartsWith(ResourceFolder, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        var entries = new List<FaqEntry>(256);
        foreach (var name in names)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            var length = stream.Read(bytes, 0, bytes.Length);
            entries.AddRange(FaqFile.Read(name.Substring(ResourceFolder.Length), Encoding.UTF8.GetString(bytes, 0, length)));
        }

        return new FaqBook(entries);
    }
}
