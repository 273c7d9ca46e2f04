namespace VpnFaq.Faq;

/// <summary>How a phrase relates to a term of the index.</summary>
internal enum Relation
{
    /// <summary>It means the same.</summary>
    Same,

    /// <summary>It is a kind of that.</summary>
    Kind,

    /// <summary>It is another kind of the same: what is said of a Linux client may help with macOS.</summary>
    Sibling,

    /// <summary>It is the name of that and of nothing else; its parts do not stand for it.</summary>
    Name,
}

/// <summary>What a phrase means beside its own words.</summary>
internal sealed record Meaning(int Term, Relation Relation);

/// <summary>A word, or several in a row, with what they mean; what sums it up comes first.</summary>
internal sealed record Phrase(int[] Terms, List<Meaning> Meanings)
{
    public bool IsName => Meanings[0].Relation == Relation.Name;

    /// <summary>The term that sums the phrase up; null if it is only a kind of something.</summary>
    public int? Concept => Meanings[0].Relation is Relation.Same or Relation.Name ? Meanings[0].Term : null;
}

/// <summary>The words that the search knows without any entry: synonyms, names, everyday words. Data, in text files beside this one.</summary>
internal sealed class Lexicon
{
    private readonly List<List<Phrase>?> byFirstTerm = new(4096);
    private readonly List<NumberRange> ranges = [];
    private readonly HashSet<string> everydayWords = new(StringComparer.Ordinal);
    private readonly bool[] functionTerms;
    private readonly HashSet<string> fieldWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> functionWords = new(StringComparer.Ordinal);
    private readonly List<Chunk> chunks = [];

    public Lexicon(SearchOptions options)
    {
        Tokenizer = new Tokenizer(options);
        if (options.Synonyms)
        {
            foreach (var line in LexiconFile.Lines("search/synonyms.txt"))
                ReadSynonyms(line, options.Siblings);
        }

        if (options.Names)
        {
            foreach (var line in LexiconFile.Lines("search/names.txt"))
            {
                foreach (var name in line.Split(','))
                    Add(name, new Meaning(Terms.IdOf("!" + name.Trim()), Relation.Name));
            }
        }

        foreach (var line in LexiconFile.Lines("search/everyday.txt"))
            everydayWords.UnionWith(line.Split(' '));
        foreach (var line in LexiconFile.Lines("search/field.txt"))
            fieldWords.UnionWith(line.Split(' '));
        foreach (var line in LexiconFile.Lines("search/function-words.txt"))
            functionWords.UnionWith(line.Split(' '));
        functionTerms = new bool[Terms.Count + functionWords.Count];
        foreach (var word in functionWords)
            functionTerms[Terms.IdOf(Tokenizer.Stem(word))] = true;
    }

    public Tokenizer Tokenizer { get; }

    /// <summary>The terms of the lexicon, to which the index adds those of the entries.</summary>
    public TermTable Terms { get; } = new();

    /// <summary>The words of all synonyms.</summary>
    public List<Word> Words { get; } = new(2048);

    public bool IsFunctionWord(Word word) => functionWords.Contains(word.Text);

    public bool IsFunctionTerm(int term) => term < functionTerms.Length && functionTerms[term];

    public bool IsFieldWord(Word word) => fieldWords.Contains(word.Text) || fieldWords.Contains(word.Term);

    public bool IsEverydayWord(Word word) => everydayWords.Contains(word.Text) || everydayWords.Contains(word.Term);

    /// <summary>The longest phrase that begins at that place; null if none does.</summary>
    public Phrase? PhraseAt(List<int> sequence, int at)
    {
        var first = sequence[at];
        if (first < 0 || first >= byFirstTerm.Count || byFirstTerm[first] is not List<Phrase> phrases)
            return null;
        foreach (var phrase in phrases)
        {
            if (Fits(phrase.Terms, sequence, at))
                return phrase;
        }

        return null;
    }

    /// <summary>What a number means by its size; null if nothing.</summary>
    public Phrase? PhraseOfNumber(string text) => ranges.Find(range => range.Contains(text))?.Meanings;

    /// <summary>What a single term means; null if nothing beside itself.</summary>
    public Phrase? PhraseOf(int term) => PhraseAt([term], 0);

    private static bool Fits(int[] phrase, List<int> sequence, int at)
    {
        if (at + phrase.Length > sequence.Count)
            return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (sequence[at + i] != phrase[i])
                return false;
        }

        return true;
    }

    // "a = b = c": the same. "a, b > c": a and b are kinds of c.
    private void ReadSynonyms(string line, bool siblings)
    {
        var arrow = line.IndexOf('>');
        if (arrow < 0)
        {
            var same = line.Split('=');
            var meaning = new Meaning(Terms.IdOf("=" + same[0].Trim()), Relation.Same);
            foreach (var phrase in same)
                Add(phrase, meaning);
            return;
        }

        foreach (var general in line.Substring(arrow + 1).Split(','))
        {
            var kind = new Meaning(Terms.IdOf("=" + general.Trim()), Relation.Kind);
            var sibling = new Meaning(Terms.IdOf("~" + general.Trim()), Relation.Sibling);
            foreach (var phrase in line.Substring(0, arrow).Split(','))
            {
                if (NumberRange.Read(phrase.Trim(), new Phrase([], [kind])) is { } range)
                {
                    ranges.Add(range);
                    continue;
                }

                Add(phrase, kind);
                if (siblings)
                    Add(phrase, sibling);
            }
        }
    }

    private void Add(string text, Meaning meaning)
    {
        var sequence = new List<int>(4);
        chunks.Clear();
        Tokenizer.Read(text, chunks);
        foreach (var chunk in chunks)
        {
            foreach (var word in chunk.Words)
            {
                sequence.Add(Terms.IdOf(word.Term));
                if (meaning.Relation != Relation.Name)
                    Words.Add(word);
            }
        }

        Add(sequence.ToArray(), meaning);
        if (chunks.Count == 1 && chunks[0].Whole is { } whole)
            Add([Terms.IdOf(whole.Term)], meaning);
    }

    private void Add(int[] sequence, Meaning meaning)
    {
        while (byFirstTerm.Count <= sequence[0])
            byFirstTerm.Add(null);
        var phrases = byFirstTerm[sequence[0]] ??= new List<Phrase>(2);
        var at = 0;
        for (; at < phrases.Count && phrases[at].Terms.Length >= sequence.Length; at++)
        {
            if (phrases[at].Terms.Length == sequence.Length && Fits(sequence, new List<int>(phrases[at].Terms), 0))
            {
                Add(phrases[at].Meanings, meaning);
                return;
            }
        }

        // Longer ones first: the longest that fits is the one that is meant.
        phrases.Insert(at, new Phrase(sequence, new List<Meaning>(1) { meaning }));
    }

    private static void Add(List<Meaning> meanings, Meaning meaning)
    {
        var at = 0;
        for (; at < meanings.Count && meanings[at].Relation <= meaning.Relation; at++)
        {
            if (meanings[at].Term == meaning.Term)
                return;
        }

        meanings.Insert(at, meaning);
    }
}
