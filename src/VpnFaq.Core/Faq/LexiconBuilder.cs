namespace VpnFaq.Faq;

/// <summary>Reads the lexicon from the text files beside this one.</summary>
internal sealed class LexiconBuilder
{
    private readonly List<List<Phrase>?> phrases = new(4096);
    private readonly List<Word> words = new(2048);
    private readonly List<string> ranges = [];
    private readonly List<Chunk> chunks = [];

    public LexiconBuilder(SearchOptions options)
    {
        Tokenizer = new Tokenizer(options, new Dictionary<string, Chunk>(8192, StringComparer.Ordinal));
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

        FunctionWords = LexiconFile.Words("search/function-words.txt");
        foreach (var word in FunctionWords)
            FunctionTerms.Add(Terms.IdOf(Tokenizer.Stem(word)));
        Lexicon = new Lexicon(this);
    }

    public Tokenizer Tokenizer { get; }

    /// <summary>The terms of the lexicon, to which the index adds those of the entries.</summary>
    public TermTable Terms { get; } = new();

    /// <summary>By first term; longer ones first: the longest that fits is the one that is meant.</summary>
    public IReadOnlyList<List<Phrase>?> Phrases => phrases;

    /// <summary>The words of all synonyms.</summary>
    public IReadOnlyCollection<Word> Words => words;

    /// <summary>Ranges of numbers, each with the term that it is a kind of.</summary>
    public IReadOnlyCollection<string> Ranges => ranges;

    public IReadOnlyCollection<string> FunctionWords { get; }

    public HashSet<int> FunctionTerms { get; } = [];

    /// <summary>All that is read.</summary>
    public Lexicon Lexicon { get; }

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
                if (NumberRange.IsRange(phrase))
                {
                    ranges.Add($"{phrase.Trim()} {kind.Term}");
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
                    words.Add(word);
            }
        }

        Add(sequence.ToArray(), meaning);
        if (chunks.Count == 1 && chunks[0].Whole is { } whole)
            Add([Terms.IdOf(whole.Term)], meaning);
    }

    private void Add(int[] sequence, Meaning meaning)
    {
        while (phrases.Count <= sequence[0])
            phrases.Add(null);
        var beginning = phrases[sequence[0]] ??= new List<Phrase>(2);
        var at = 0;
        for (; at < beginning.Count && beginning[at].Terms.Length >= sequence.Length; at++)
        {
            if (beginning[at].Terms.SequenceEqual(sequence))
            {
                beginning[at] = new Phrase(sequence, With(meaning, beginning[at].Meanings));
                return;
            }
        }

        beginning.Insert(at, new Phrase(sequence, [meaning]));
    }

    private static Meaning[] With(Meaning meaning, Meaning[] meanings)
    {
        var at = 0;
        for (; at < meanings.Length && meanings[at].Relation <= meaning.Relation; at++)
        {
            if (meanings[at].Term == meaning.Term)
                return meanings;
        }

        return [.. meanings.Take(at), meaning, .. meanings.Skip(at)];
    }
}
