namespace VpnFaq.Faq;

/// <summary>
/// Gathers what the index consists of: looks at every word of the entries once, and does little with it.
/// </summary>
internal sealed class FaqIndexBuilder
{
    private const double UsualBodyLength = 150;

    // A word that fewer of an entry's wordings have is not what people usually ask it with.
    private const double UsualShare = 0.08;

    private readonly SearchOptions options;
    private readonly Dictionary<string, string[]> asked;
    private readonly LexiconBuilder lexicon;
    private readonly Dictionary<string, Word> words = new(4096, StringComparer.Ordinal);

    // The text at hand: its chunks; its words in order; the terms to index; what it comes down to, phrases as one.
    private readonly List<Chunk> chunks = new(512);
    private readonly List<int> sequence = new(512);
    private readonly List<int> found = new(1024);
    private readonly List<int> units = new(32);

    // The entry at hand: the terms that it has; by field and term how often.
    private readonly List<int> touched = new(1024);
    private readonly float[][] frequencies = [new float[16384], new float[16384], new float[16384]];
    private int[] wordingsWith = new int[16384];
    private bool[] isTouched = new bool[16384];

    private FaqIndexBuilder(SearchOptions options)
    {
        this.options = options;
        asked = options.AskedWords ? AskedWords.Read() : [];
        lexicon = new LexiconBuilder(options);
    }

    public int EntryCount { get; private set; }

    public double WordingLengthShare => options.WordingLengthShare;

    public Lexicon Lexicon => lexicon.Lexicon;

    public TermTable Terms => lexicon.Terms;

    public IReadOnlyCollection<Word> Words => words.Values;

    public Chains<Posting> Postings { get; } = new(16384);

    public Chains<int> Wordings { get; } = new(16384);

    public List<int> WordingEntries { get; } = new(4096);

    /// <summary>The terms that each wording comes down to, a phrase of the lexicon as one; wording after wording.</summary>
    public List<int> WordingUnits { get; } = new(32768);

    /// <summary>For each wording where its units end.</summary>
    public List<int> WordingEnds { get; } = new(4096);

    /// <summary>Builds the index of those entries; it knows them by their positions.</summary>
    public static FaqIndex Build(IReadOnlyList<FaqEntry> entries, SearchOptions options)
    {
        var builder = new FaqIndexBuilder(options);
        foreach (var entry in entries)
            builder.Add(entry);
        return new FaqIndex(options, builder);
    }

    private void Add(FaqEntry entry)
    {
        AddWording(entry.Question, Field.Question, 1);
        if (entry.IsPublishedQuestion)
            AddWording(entry.Id.Replace('-', ' '), Field.Question, 1);

        // Many short texts are one field; the more there are, the less each adds.
        var wordings = WordingsOf(entry);
        var weight = 1 / Math.Sqrt(wordings.Count);
        foreach (var wording in wordings)
            AddWording(wording, Field.Wordings, weight);

        chunks.Clear();
        entry.Body.ReadChunks(lexicon.Tokenizer, chunks);
        ReadChunks();
        Count(Field.Body, 1 / (1 - options.LengthDiscount + (options.LengthDiscount * sequence.Count / UsualBodyLength)));
        Flush(wordings.Count + (entry.IsPublishedQuestion ? 2 : 1));
        EntryCount++;
    }

    private List<string> WordingsOf(FaqEntry entry)
    {
        if (!options.Wordings)
            return [];
        var wordings = new List<string>(entry.Wordings);
        if (asked.TryGetValue(entry.Id, out var words))
            wordings.AddRange(words);
        return wordings;
    }

    private void AddWording(string text, Field field, double weight)
    {
        Read(text);
        Count(field, weight);
        var wording = WordingEntries.Count;
        WordingEntries.Add(EntryCount);
        foreach (var term in found)
        {
            if (Wordings.Last(term) == wording)
                continue;
            Wordings.Add(term, wording);
            wordingsWith[term]++;
        }

        ReadUnits();
        WordingUnits.AddRange(units);
        WordingEnds.Add(WordingUnits.Count);
    }

    private void Count(Field field, double weight)
    {
        foreach (var term in found)
        {
            if (term >= isTouched.Length)
                Grow(2 * term);
            if (!isTouched[term])
                touched.Add(term);
            isTouched[term] = true;
            frequencies[(int)field][term] += (float)weight;
        }
    }

    private void Grow(int length)
    {
        Array.Resize(ref isTouched, length);
        Array.Resize(ref wordingsWith, length);
        for (var field = 0; field < frequencies.Length; field++)
            Array.Resize(ref frequencies[field], length);
    }

    private void Flush(int wordings)
    {
        foreach (var term in touched)
        {
            var share = (float)wordingsWith[term] / wordings;
            wordingsWith[term] = 0;
            Postings.Add(term, new Posting(EntryCount, Taken(Field.Question, term), Taken(Field.Wordings, term), Taken(Field.Body, term), share < UsualShare ? 0 : share));
            isTouched[term] = false;
        }

        touched.Clear();
    }

    private float Taken(Field field, int term)
    {
        var frequency = frequencies[(int)field][term];
        frequencies[(int)field][term] = 0;
        return frequency;
    }

    private void Read(string text)
    {
        chunks.Clear();
        lexicon.Tokenizer.Read(text, chunks);
        ReadChunks();
    }

    private void ReadChunks()
    {
        sequence.Clear();
        found.Clear();
        foreach (var chunk in chunks)
        {
            var terms = chunk.Terms ?? Number(chunk);
            foreach (var term in terms)
            {
                sequence.Add(term);
                if (!lexicon.FunctionTerms.Contains(term))
                    found.Add(term);
            }

            if (chunk.WholeTerm >= 0)
                found.Add(chunk.WholeTerm);
        }

        ReadMeanings();
    }

    private int[] Number(Chunk chunk)
    {
        chunk.Terms = new int[chunk.Words.Length];
        for (var i = 0; i < chunk.Terms.Length; i++)
        {
            var word = chunk.Words[i];
            chunk.Terms[i] = Terms.IdOf(word.Term);
            if (!Lexicon.IsFunctionWord(word))
                words[word.Text] = word;
        }

        chunk.WholeTerm = -1;
        if (options.Compounds && chunk.Whole is { } whole)
        {
            chunk.WholeTerm = Terms.IdOf(whole.Term);
            words[whole.Text] = whole;
        }

        return chunk.Terms;
    }

    private void ReadMeanings()
    {
        var namedUntil = 0;
        for (var i = 0; i < sequence.Count; i++)
        {
            if (Lexicon.PhraseAt(sequence, i) is not Phrase phrase || (phrase.IsName && i < namedUntil))
                continue;

            // "DNS zone" is a name, but not inside of "private DNS zone".
            namedUntil = Math.Max(namedUntil, i + phrase.Terms.Length);
            foreach (var meaning in phrase.Meanings)
            {
                // A FortiGate is a device, but what is said of one need not hold for all devices.
                if (meaning.Relation != Relation.Kind)
                    found.Add(meaning.Term);
            }
        }
    }

    private void ReadUnits()
    {
        units.Clear();
        var next = 0;
        for (var i = 0; i < sequence.Count; i = next)
        {
            next = i + 1;
            var unit = sequence[i];
            if (Lexicon.PhraseAt(sequence, i) is Phrase phrase)
            {
                next = i + phrase.Terms.Length;
                unit = phrase.Concept ?? unit;
            }
            else if (lexicon.FunctionTerms.Contains(unit))
            {
                continue;
            }

            if (!units.Contains(unit))
                units.Add(unit);
        }
    }

    private enum Field
    {
        Question,
        Wordings,
        Body,
    }
}
