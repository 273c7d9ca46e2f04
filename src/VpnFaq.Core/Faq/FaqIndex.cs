using System.Text;

namespace VpnFaq.Faq;

/// <summary>How much of a term an entry has in each of its fields.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Question">How often its question has the term.</param>
/// <param name="Wordings">How often its other wordings have it, a long list of them discounted.</param>
/// <param name="Body">How often its answer has it, a long one discounted.</param>
/// <param name="Share">Share of its wordings that have it; 0 if only few do.</param>
internal readonly record struct Posting(int Entry, float Question, float Wordings, float Body, float Share)
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
        var weights = WeightsOf(source.WordingUnits);
        WordingSizes = SizesOf(source.WordingUnits, source.WordingEnds, weights, source.WordingLengthShare);
        EntryMasses = MassesOf(weights);
    }

    private FaqIndex(SearchOptions options, BinaryReader reader)
    {
        EntryCount = reader.ReadInt32();
        Lexicon = new Lexicon(options, reader);
        words = reader.ReadWords();
        WordingEntries = reader.ReadBlock<int>();
        Postings = new(reader);
        Wordings = new(reader);
        WordingSizes = reader.ReadBlock<double>();
        EntryMasses = reader.ReadBlock<double>();
    }

    public int EntryCount { get; }

    public Tokenizer Tokenizer => Lexicon.Tokenizer;

    public Lexicon Lexicon { get; }

    /// <summary>Every word of the entries, each once.</summary>
    public IReadOnlyCollection<Word> Words => words.Value;

    /// <summary>For each wording (question, published question, other wordings) the entry it belongs to.</summary>
    public int[] WordingEntries { get; }

    /// <summary>For each wording how much its words weigh together, as far as that counts for how well they fit a query.</summary>
    public double[] WordingSizes { get; }

    /// <summary>For each entry how much the terms weigh together that it is usually asked with, each as far as it is usual.</summary>
    public double[] EntryMasses { get; }

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
        writer.WriteBlock(WordingSizes);
        writer.WriteBlock(EntryMasses);
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
    public double Rarity(double entries) => Math.Pow(Math.Log(1 + ((EntryCount - entries + 0.5) / (entries + 0.5))), 0.5);

    private static FaqIndex Read(Stream prepared, SearchOptions options)
    {
        using var reader = new BinaryReader(prepared);
        return new FaqIndex(options, reader);
    }

    private double[] WeightsOf(List<int> units)
    {
        var weights = new double[Lexicon.Terms.Count];
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
            for (var node = weights[unit] > 0 ? Postings.First(unit) : 0; node != 0; node = Postings.Next(node))
                masses[Postings[node].Entry] += Postings[node].Share * weights[unit];
        }

        // An entry that is asked in many ways would be matched by any word that it is asked with at all.
        var least = masses.Sum() / EntryCount / 2;
        return Array.ConvertAll(masses, mass => Math.Max(mass, least));
    }
}
