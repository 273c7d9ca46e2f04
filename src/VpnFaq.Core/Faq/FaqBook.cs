using System.Reflection;

namespace VpnFaq.Faq;

/// <summary>All answers, in the order of the files' names and within a file in the order of the file.</summary>
internal sealed class FaqBook
{
    private const string ResourceFolder = "faq/";
    private static readonly Lazy<FaqBook> EmbeddedBook = new(ReadEmbedded);

    private readonly Dictionary<string, FaqEntry> _byId = new(StringComparer.OrdinalIgnoreCase);

    public FaqBook(IEnumerable<FaqEntry> entries)
    {
        Entries = entries.ToArray();
        foreach (FaqEntry entry in Entries)
        {
            if (_byId.ContainsKey(entry.Id))
            {
                throw new FaqFormatException(entry.Topic + ".md", 0, $"'{entry.Id}' is answered twice.");
            }

            _byId.Add(entry.Id, entry);
        }
    }

    /// <summary>The answers of docs/faq that the module was built with.</summary>
    public static FaqBook Embedded => EmbeddedBook.Value;

    public IReadOnlyList<FaqEntry> Entries { get; }

    /// <summary>Topics in the order of the entries, each once.</summary>
    public IEnumerable<string> Topics => Entries.Select(entry => entry.Topic).Distinct(StringComparer.Ordinal);

    /// <summary>The entry of that id, whatever its case; null if there is none.</summary>
    public FaqEntry? Find(string id) => _byId.TryGetValue(id, out FaqEntry? entry) ? entry : null;

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
