using System.Text;

namespace VpnFaq.Faq;

/// <summary>How much of a term an entry has in each of its fields.</summary>
internal readonly record struct Posting(int Entry, float Question, float Wordings, float Body)
{
    /// <summary>Whether the entry is asked with that term, and does not just mention it.</summary>
    public bool InQuestion => Question + Wordings > 0;
}

/// <summary>The entries' words turned round: from a term to the entries, and to the single wordings, that have it.</summary>
internal sealed class FaqIndex
{
    // A word that only bodies have is rarer than it looks: few entries are about it.
    private const double BodyShare = 0.3;

    private const string Prepared = "search/index";

    private readonly Lazy<IReadOnlyCollection<Word>> words;

    public FaqIndex(FaqIndexBuilder source)
    {
        EntryCount = source.EntryCount;
        Lexicon = source.Lexicon;
        words = new(() => source.Words);
        WordingEntries = [.. source.WordingEntries];
        Postings = source.Postings;
        Wordings = source.Wordings;
        WordingMasses = MassesOf(source.WordingUnits, source.WordingEnds);
    }

    private FaqIndex(SearchOptions options, BinaryReader reader)
    {
        EntryCount = reader.ReadInt32();
        Lexicon = new Lexicon(options, reader);
        words = reader.ReadWords();
        WordingEntries = reader.ReadBlock<int>();
        Postings = new(reader);
        Wordings = new(reader);
        WordingMasses = reader.ReadBlock<double>();
    }

    public int EntryCount { get; }

    public Tokenizer Tokenizer => Lexicon.Tokenizer;

    public Lexicon Lexicon { get; }

    /// <summary>Every word of the entries, each once.</summary>
    public IReadOnlyCollection<Word> Words => words.Value;

    /// <summary>For each wording (question, published question, other wordings) the entry it belongs to.</summary>
    public int[] WordingEntries { get; }

    /// <summary>For each wording how much its words weigh together.</summary>
    public double[] WordingMasses { get; }

    /// <summary>
    /// The index of those entries. That of the module's own answers was made when the module was built (build/IndexBuilder):
    /// reading it takes a tenth of the time that reading every word of the answers takes.
    /// </summary>
    public static FaqIndex Of(FaqBook book, SearchOptions options)
    {
        var isPrepared = ReferenceEquals(book, FaqBook.Embedded) && ReferenceEquals(options, SearchOptions.Default) && BitConverter.IsLittleEndian;
        return isPrepared && OpenPrepared() is { } prepared ? Read(prepared, options) : FaqIndexBuilder.Build(book.Entries, options);
    }

    /// <summary>The index that was made when the module was built, as it was written then.</summary>
    public static Stream? OpenPrepared() => typeof(FaqIndex).Assembly.GetManifestResourceStream(Prepared);

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(EntryCount);
        Lexicon.Write(writer);
        writer.WriteWords(Words);
        writer.WriteBlock(WordingEntries);
        Postings.Write(writer);
        Wordings.Write(writer);
        writer.WriteBlock(WordingMasses);
    }

    /// <summary>The number of a term; -1 if neither an entry nor the lexicon has it.</summary>
    public int TermOf(string term) => Lexicon.Terms.Find(term);

    /// <summary>By term the entries that have it.</summary>
    public Chains<Posting> Postings { get; }

    /// <summary>By term the wordings that have it.</summary>
    public Chains<int> Wordings { get; }

    /// <summary>Whether any entry has the term.</summary>
    public bool Has(int term) => Postings.First(term) != 0;

    /// <summary>How many entries have the term.</summary>
    public int EntriesWith(int term)
    {
        var count = 0;
        for (var node = Postings.First(term); node != 0; node = Postings.Next(node))
            count++;
        return count;
    }

    /// <summary>Weight of a term: the fewer entries have it, the more (BM25's inverse document frequency).</summary>
    public double WeightOf(int term)
    {
        double entries = 0;
        for (var node = Postings.First(term); node != 0; node = Postings.Next(node))
            entries += Postings[node].InQuestion ? 1 : BodyShare;
        return Rarity(entries);
    }

    /// <summary>Weight of a term that so many entries have.</summary>
    public double Rarity(double entries) => Math.Pow(Math.Log(1 + ((EntryCount - entries + 0.5) / (entries + 0.5))), 0.75);

    private static FaqIndex Read(Stream prepared, SearchOptions options)
    {
        using var reader = new BinaryReader(prepared);
        return new FaqIndex(options, reader);
    }

    private double[] MassesOf(List<int> units, List<int> ends)
    {
        var masses = new double[ends.Count];
        var weights = new double[Lexicon.Terms.Count];
        var at = 0;
        for (var i = 0; i < masses.Length; i++)
        {
            for (; at < ends[i]; at++)
            {
                ref var weight = ref weights[units[at]];
                if (weight <= 0)
                    weight = WeightOf(units[at]);
                masses[i] += weight;
            }
        }

        return masses;
    }
}
