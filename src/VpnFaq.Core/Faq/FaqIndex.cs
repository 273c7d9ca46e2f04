namespace VpnFaq.Faq;

/// <summary>That an entry has a term: how much of it, weighted by field, and whether not only in the body.</summary>
internal readonly record struct Posting(int Entry, float Frequency, bool InQuestion);

/// <summary>The entries' words turned round: from a term to the entries, and to the single wordings, that have it.</summary>
internal sealed class FaqIndex
{
    private readonly IReadOnlyList<List<Posting>?> _postings;
    private readonly IReadOnlyList<List<int>?> _wordings;
    private readonly TermTable _terms;

    public FaqIndex(
        int entryCount,
        Tokenizer tokenizer,
        Lexicon lexicon,
        TermTable terms,
        IReadOnlyCollection<Word> words,
        IReadOnlyList<List<Posting>?> postings,
        IReadOnlyList<List<int>?> wordings,
        IReadOnlyList<int> wordingEntries,
        IReadOnlyList<int[]> wordingUnits)
    {
        EntryCount = entryCount;
        Tokenizer = tokenizer;
        Lexicon = lexicon;
        Words = words;
        _terms = terms;
        _postings = postings;
        _wordings = wordings;
        WordingEntries = wordingEntries;
        WordingMasses = new double[wordingUnits.Count];
        for (int i = 0; i < wordingUnits.Count; i++)
        {
            foreach (int term in wordingUnits[i])
            {
                WordingMasses[i] += WeightOf(term);
            }
        }
    }

    public int EntryCount { get; }

    public Tokenizer Tokenizer { get; }

    public Lexicon Lexicon { get; }

    /// <summary>Every word of the entries, each once.</summary>
    public IReadOnlyCollection<Word> Words { get; }

    /// <summary>For each wording (question, published question, other wordings) the entry it belongs to.</summary>
    public IReadOnlyList<int> WordingEntries { get; }

    /// <summary>For each wording how much its words weigh together.</summary>
    public double[] WordingMasses { get; }

    public int TermOf(string term) => _terms.Find(term);

    /// <summary>Whether any entry has the term.</summary>
    public bool Has(int term) => term >= 0 && term < _postings.Count && _postings[term] is not null;

    public List<Posting> PostingsOf(int term) => Has(term) ? _postings[term]! : new List<Posting>();

    public List<int> WordingsOf(int term) => Has(term) && term < _wordings.Count && _wordings[term] is List<int> list ? list : new List<int>();

    /// <summary>Weight of a term: the fewer entries have it, the more (BM25's inverse document frequency). Bodies count less than questions.</summary>
    public double WeightOf(int term)
    {
        if (!Has(term))
        {
            return Rarity(0);
        }

        double entries = 0;
        foreach (Posting posting in _postings[term]!)
        {
            entries += posting.InQuestion ? 1 : 0.4;
        }

        return Rarity(entries);
    }

    /// <summary>Weight of a term that so many entries have.</summary>
    public double Rarity(double entries) => Math.Log(1 + ((EntryCount - entries + 0.5) / (entries + 0.5)));
}
