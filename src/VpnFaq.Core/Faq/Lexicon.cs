namespace VpnFaq.Faq;

/// <summary>The words that the search knows without any entry: synonyms, names, everyday words. Data, in text files beside this one.</summary>
internal sealed class Lexicon
{
    private readonly PhraseTable phrases;
    private readonly List<NumberRange> ranges = [];
    private readonly HashSet<string> everydayWords = new(StringComparer.Ordinal);
    private readonly bool[] functionTerms;
    private readonly HashSet<string> fieldWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> functionWords = new(StringComparer.Ordinal);
    private readonly List<Word> phraseWords = new(2048);
    private readonly Lazy<IReadOnlyCollection<Word>> words;
    private readonly List<Chunk> chunks = [];

    public Lexicon(SearchOptions options)
    {
        Tokenizer = new Tokenizer(options);
        Terms = new TermTable();
        phrases = new PhraseTable();
        words = new(() => phraseWords);
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

        functionTerms = ReadCommonWords();
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    public Lexicon(SearchOptions options, BinaryReader reader)
    {
        Tokenizer = new Tokenizer(options);
        Terms = new TermTable(reader);
        phrases = new PhraseTable(reader);
        words = reader.ReadWords();
        for (var count = reader.ReadInt32(); count > 0; count--)
            ranges.Add(new NumberRange(reader));
        functionTerms = ReadCommonWords();
    }

    public Tokenizer Tokenizer { get; }

    /// <summary>The terms of the lexicon, to which the index adds those of the entries.</summary>
    public TermTable Terms { get; }

    /// <summary>The words of all synonyms.</summary>
    public IReadOnlyCollection<Word> Words => words.Value;

    public bool IsFunctionWord(Word word) => functionWords.Contains(word.Text);

    public bool IsFunctionTerm(int term) => term < functionTerms.Length && functionTerms[term];

    public bool IsFieldWord(Word word) => fieldWords.Contains(word.Text) || fieldWords.Contains(word.Term);

    public bool IsEverydayWord(Word word) => everydayWords.Contains(word.Text) || everydayWords.Contains(word.Term);

    /// <summary>The longest phrase that begins at that place; null if none does.</summary>
    public Phrase? PhraseAt(List<int> sequence, int at) => phrases.At(sequence, at);

    /// <summary>What a number means by its size; null if nothing.</summary>
    public Phrase? PhraseOfNumber(string text) => ranges.Find(range => range.Contains(text))?.Meanings;

    /// <summary>What a single term means; null if nothing beside itself.</summary>
    public Phrase? PhraseOf(int term) => PhraseAt([term], 0);

    public void Write(BinaryWriter writer)
    {
        Terms.Write(writer);
        phrases.Write(writer);
        writer.WriteWords(Words);
        writer.Write(ranges.Count);
        foreach (var range in ranges)
            range.Write(writer);
    }

    private bool[] ReadCommonWords()
    {
        foreach (var line in LexiconFile.Lines("search/everyday.txt"))
            everydayWords.UnionWith(line.Split(' '));
        foreach (var line in LexiconFile.Lines("search/field.txt"))
            fieldWords.UnionWith(line.Split(' '));
        foreach (var line in LexiconFile.Lines("search/function-words.txt"))
            functionWords.UnionWith(line.Split(' '));
        var common = new bool[Terms.Count + functionWords.Count];
        foreach (var word in functionWords)
            common[Terms.IdOf(Tokenizer.Stem(word))] = true;
        return common;
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
                    phraseWords.Add(word);
            }
        }

        phrases.Add(sequence.ToArray(), meaning);
        if (chunks.Count == 1 && chunks[0].Whole is { } whole)
            phrases.Add([Terms.IdOf(whole.Term)], meaning);
    }
}
