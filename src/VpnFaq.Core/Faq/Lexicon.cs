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
internal readonly record struct Meaning(int Term, Relation Relation);

/// <summary>A word, or several in a row, with what they mean.</summary>
internal sealed record Phrase(int[] Terms, List<Meaning> Meanings)
{
    public bool IsName => Meanings[0].Relation == Relation.Name;

    /// <summary>The term that sums the phrase up; null if it is only a kind of something.</summary>
    public int? Concept => Meanings[0].Relation is Relation.Same or Relation.Name ? Meanings[0].Term : null;
}

/// <summary>The words that the search knows without any entry: synonyms, names, everyday words. Data, in text files beside this one.</summary>
internal sealed class Lexicon
{
    private readonly Tokenizer tokenizer;
    private readonly TermTable terms;
    private readonly Dictionary<int, List<Phrase>> byFirstTerm = [];
    private readonly HashSet<string> functionWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> everydayWords = new(StringComparer.Ordinal);
    private readonly List<Word> words = [];

    public Lexicon(SearchOptions options, Tokenizer tokenizer, TermTable terms)
    {
        this.tokenizer = tokenizer;
        this.terms = terms;
        if (options.Synonyms)
        {
            foreach (var line in DataLines("synonyms.txt"))
                ReadSynonyms(line, options.Siblings);
        }

        if (options.Names)
        {
            foreach (var name in DataLines("names.txt").SelectMany(line => line.Split(',')))
                Add(name, new Meaning(terms.IdOf("!" + name.Trim()), Relation.Name));
        }

        // "Same" first: it is what sums a phrase up.
        foreach (var phrase in byFirstTerm.Values.SelectMany(phrases => phrases))
            phrase.Meanings.Sort((a, b) => a.Relation.CompareTo(b.Relation));
        foreach (var phrases in byFirstTerm.Values)
            phrases.Sort((a, b) => b.Terms.Length.CompareTo(a.Terms.Length));
        ReadWords("everyday.txt", everydayWords, withStems: true);
        ReadWords("function-words.txt", functionWords, withStems: false);
    }

    /// <summary>The words of all synonyms.</summary>
    public IReadOnlyList<Word> Words => words;

    public bool IsFunctionWord(Word word) => functionWords.Contains(word.Text);

    public bool IsEverydayWord(Word word) => everydayWords.Contains(word.Text) || everydayWords.Contains(word.Term);

    /// <summary>The longest phrase that begins at that place; null if none does.</summary>
    public Phrase? PhraseAt(List<int> sequence, int at)
    {
        if (!byFirstTerm.TryGetValue(sequence[at], out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (Fits(phrase.Terms, sequence, at))
                return phrase;
        }

        return null;
    }

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
            var meaning = new Meaning(terms.IdOf("=" + same[0].Trim()), Relation.Same);
            foreach (var phrase in same)
                Add(phrase, meaning);
            return;
        }

        foreach (var general in line.Substring(arrow + 1).Split(','))
        {
            var kind = new Meaning(terms.IdOf("=" + general.Trim()), Relation.Kind);
            var sibling = new Meaning(terms.IdOf("~" + general.Trim()), Relation.Sibling);
            foreach (var phrase in line.Substring(0, arrow).Split(','))
            {
                Add(phrase, kind);
                if (siblings)
                    Add(phrase, sibling);
            }
        }
    }

    private void Add(string text, Meaning meaning)
    {
        var sequence = new List<int>();
        Word? whole = null;
        var chunks = 0;
        foreach (var chunk in tokenizer.Chunks(text))
        {
            foreach (var word in chunk.Words)
            {
                sequence.Add(terms.IdOf(word.Term));
                if (meaning.Relation != Relation.Name)
                    words.Add(word);
            }

            whole = chunk.Whole;
            chunks++;
        }

        Add([.. sequence], meaning);
        if (chunks == 1 && whole is Word joined)
            Add([terms.IdOf(joined.Term)], meaning);
    }

    private void Add(int[] sequence, Meaning meaning)
    {
        if (!byFirstTerm.TryGetValue(sequence[0], out var phrases))
        {
            phrases = new List<Phrase>(1);
            byFirstTerm.Add(sequence[0], phrases);
        }

        foreach (var phrase in phrases)
        {
            if (phrase.Terms.Length == sequence.Length && phrase.Terms.SequenceEqual(sequence))
            {
                if (!phrase.Meanings.Contains(meaning))
                    phrase.Meanings.Add(meaning);
                return;
            }
        }

        phrases.Add(new Phrase(sequence, new List<Meaning>(1) { meaning }));
    }

    private void ReadWords(string file, HashSet<string> into, bool withStems)
    {
        foreach (var word in DataLines(file).SelectMany(line => line.Split(' ')))
        {
            into.Add(word);
            if (withStems)
                into.Add(tokenizer.Stem(word));
        }
    }

    private static IEnumerable<string> DataLines(string file)
    {
        using var reader = new StreamReader(typeof(Lexicon).Assembly.GetManifestResourceStream("search/" + file)!);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
