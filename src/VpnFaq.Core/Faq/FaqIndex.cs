using System.Text;

namespace VpnFaq.Faq;

/// <summary>The entries' words turned round: from a term to the entries, and to the single wordings, that have it.</summary>
internal sealed class FaqIndex
{
    // A word that only bodies have is rarer than it looks: few entries are about it.
    private const double BodyShare = 0.3;

    private const string Prepared = "search/index";

    // For each term where the wordings begin that have it, in one list of them all; one more for the end of the last.
    private readonly int[] wordingStarts;

    // A text until somebody misspells a word.
    private readonly string words;

    public FaqIndex(SearchOptions options, FaqIndexBuilder source)
    {
        EntryCount = source.EntryCount;
        Tokenizer = new Tokenizer(options);
        Lexicon = source.Lexicon;
        Terms = source.Terms.ToList();
        words = Block.TextOf(source.Words);
        WordingEntries = [.. source.WordingEntries];
        Postings = new Postings(source.Postings, source.Terms.Count);
        Wordings = source.Wordings.ToArray(source.Terms.Count, out wordingStarts);
        var weights = WeightsOf(source.WordingUnits, source.Terms.Count);
        WordingSizes = SizesOf(source.WordingUnits, source.WordingEnds, weights, source.WordingLengthShare);
        EntryMasses = MassesOf(weights);
    }

    private FaqIndex(SearchOptions options, BlockReader reader)
    {
        Tokenizer = new Tokenizer(options);
        EntryCount = reader.ReadInt32();
        Lexicon = new Lexicon(reader);
        Terms = new WordList(reader);
        words = reader.ReadText();
        WordingEntries = reader.ReadBlock<int>();
        Postings = new Postings(reader);
        Wordings = reader.ReadBlock<int>();
        wordingStarts = reader.ReadBlock<int>();
        WordingSizes = reader.ReadBlock<double>();
        EntryMasses = reader.ReadBlock<double>();
    }

    public int EntryCount { get; }

    public Tokenizer Tokenizer { get; }

    public Lexicon Lexicon { get; }

    /// <summary>The terms of entries and lexicon.</summary>
    public WordList Terms { get; }

    /// <summary>Every word of the entries, each once.</summary>
    public Word[] Words => Block.WordsOf(words);

    /// <summary>For each wording (question, published question, other wordings) the entry it belongs to.</summary>
    public int[] WordingEntries { get; }

    /// <summary>For each wording how much its words weigh together, as far as that counts for how well they fit a query.</summary>
    public double[] WordingSizes { get; }

    /// <summary>For each entry how much the terms weigh together that it is usually asked with, each as far as it is usual.</summary>
    public double[] EntryMasses { get; }

    /// <summary>
    /// The index of those entries. That of the module's own answers was made when the module was built (build/IndexBuilder):
    /// reading it takes a fraction of the time that reading every word of the answers takes.
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
        Terms.Write(writer);
        writer.WriteText(words);
        writer.WriteBlock(WordingEntries);
        Postings.Write(writer);
        writer.WriteBlock(Wordings);
        writer.WriteBlock(wordingStarts);
        writer.WriteBlock(WordingSizes);
        writer.WriteBlock(EntryMasses);
    }

    /// <summary>The number of a term; -1 if neither an entry nor the lexicon has it.</summary>
    public int TermOf(string term) => Terms.Find(term);

    /// <summary>By term the entries that have it.</summary>
    public Postings Postings { get; }

    /// <summary>The wordings that have a term, term after term.</summary>
    public int[] Wordings { get; }

    /// <summary>Where the wordings of a term begin.</summary>
    public int FirstWording(int term) => wordingStarts[Math.Max(term, 0)];

    /// <summary>Where they end.</summary>
    public int EndOfWordings(int term) => wordingStarts[term + 1];

    /// <summary>Whether any entry has the term.</summary>
    public bool Has(int term) => EntriesWith(term) > 0;

    /// <summary>How many entries have the term.</summary>
    public int EntriesWith(int term) => Postings.End(term) - Postings.Start(term);

    /// <summary>Weight of a term: the fewer entries have it, the more (BM25's inverse document frequency).</summary>
    public double WeightOf(int term)
    {
        double entries = 0;
        for (var i = Postings.Start(term); i < Postings.End(term); i++)
            entries += Postings.IsInQuestion(i) ? 1 : BodyShare;
        return Rarity(entries);
    }

    /// <summary>Weight of a term that so many entries have.</summary>
    public double Rarity(double entries) => Math.Pow(Math.Log(1 + ((EntryCount - entries + 0.5) / (entries + 0.5))), 0.5);

    private static FaqIndex Read(Stream prepared, SearchOptions options)
    {
        using var reader = new BlockReader(prepared);
        return new FaqIndex(options, reader);
    }

    private double[] WeightsOf(List<int> units, int terms)
    {
        var weights = new double[terms];
        foreach (var unit in units)
        {
            if (weights[unit] <= 0)
                weights[unit] = WeightOf(unit);
        }

        return weights;
    }

    private static double[] SizesOf(List<int> units, List<int> ends, double[] weights, double lengthShare)
    {
        var sizes = new double[ends.Count];
        var at = 0;
        for (var i = 0; i < sizes.Length; i++)
        {
            double mass = 0;
            for (; at < ends[i]; at++)
                mass += weights[units[at]];
            sizes[i] = Math.Pow(mass, lengthShare);
        }

        return sizes;
    }

    // Only units weigh: a phrase counts as one, not with its words as well.
    private double[] MassesOf(double[] weights)
    {
        var masses = new double[EntryCount];
        for (var unit = 0; unit < weights.Length; unit++)
        {
            for (var i = Postings.Start(unit); weights[unit] > 0 && i < Postings.End(unit); i++)
                masses[Postings.Entries[i]] += Postings.Shares[i] * weights[unit];
        }

        // An entry that is asked in many ways would be matched by any word that it is asked with at all.
        var least = masses.Sum() / EntryCount / 2;
        return Array.ConvertAll(masses, mass => Math.Max(mass, least));
    }
}
