using System.Reflection;

namespace VpnFaq.Faq;

/// <summary>All answers, in the order of the files' names and within a file in the order of the file.</summary>
internal sealed class FaqBook
{
    private const string ResourceFolder = "faq/";
    private static readonly Lazy<FaqBook> EmbeddedBook = new(ReadEmbedded);

    private readonly Dictionary<string, int> _indexById = new(StringComparer.OrdinalIgnoreCase);

    public FaqBook(IEnumerable<FaqEntry> entries)
    {
        Entries = entries.ToArray();
        for (int i = 0; i < Entries.Count; i++)
        {
            if (_indexById.ContainsKey(Entries[i].Id))
            {
                throw new FaqFormatException(Entries[i].Topic + ".md", 0, $"'{Entries[i].Id}' is answered twice.");
            }

            _indexById.Add(Entries[i].Id, i);
        }
    }

    /// <summary>The answers of docs/faq that the module was built with.</summary>
    public static FaqBook Embedded => EmbeddedBook.Value;

    public IReadOnlyList<FaqEntry> Entries { get; }

    /// <summary>Topics in the order of the entries, each once.</summary>
    public IEnumerable<string> Topics => Entries.Select(entry => entry.Topic).Distinct(StringComparer.Ordinal);

    /// <summary>The entry of that id, whatever its case; null if there is none.</summary>
    public FaqEntry? Find(string id) => IndexOf(id) is >= 0 and int index ? Entries[index] : null;

    /// <summary>Position of the entry of that id in <see cref="Entries"/>; -1 if there is none.</summary>
    public int IndexOf(string id) => _indexById.TryGetValue(id, out int index) ? index : -1;

    private static FaqBook ReadEmbedded()
    {
        Assembly assembly = typeof(FaqBook).Assembly;
        string[] names = Array.FindAll(
            assembly.GetManifestResourceNames(),
            name => name.StartsWith(ResourceFolder, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        return new FaqBook(names.SelectMany(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return FaqFile.Read(name.Substring(ResourceFolder.Length), reader.ReadToEnd());
        }));
    }
}
