namespace VpnFaq.Faq;

/// <summary>What a phrase means beside its own words: a term of the index, and how far it may stand for the phrase.</summary>
internal readonly record struct Meaning(int Term, bool IsBroader);

/// <summary>A word or several in a row that mean one thing.</summary>
/// <param name="Terms">Its words.</param>
/// <param name="Meanings">What it means.</param>
/// <param name="IsName">A name, which its parts cannot stand for.</param>
internal sealed record Phrase(int[] Terms, List<Meaning> Meanings, bool IsName);

/// <summary>The words that the search knows without any entry: synonyms, names, everyday words. Data, in text files beside this one.</summary>
internal sealed class Lexicon
{
    private readonly Tokenizer _tokenizer;
    private readonly TermTable _terms;
    private readonly Dictionary<int, List<Phrase>> _byFirstTerm = new();
    private readonly HashSet<string> _functionWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _everydayWords = new(StringComparer.Ordinal);

    public Lexicon(SearchOptions options, Tokenizer tokenizer, TermTable terms)
    {
        _tokenizer = tokenizer;
        _terms = terms;
        if (options.Synonyms)
        {
            ReadSynonyms();
        }

        if (options.Names)
        {
            foreach (string line in DataLines("names.txt"))
            {
                foreach (string name in line.Split(','))
                {
                    Add(name, new Meaning(_terms.IdOf("!" + name.Trim()), false), isName: true);
                }
            }
        }

        ReadWords("everyday.txt", _everydayWords);
        ReadWords("function-words.txt", _functionWords);
        foreach (List<Phrase> phrases in _byFirstTerm.Values)
        {
            phrases.Sort((a, b) => b.Terms.Length.CompareTo(a.Terms.Length));
        }
    }

    public bool IsFunctionWord(Word word) => _functionWords.Contains(word.Text);

    public bool IsEverydayWord(Word word) => _everydayWords.Contains(word.Term);

    /// <summary>The longest phrase that begins at that place; null if none does.</summary>
    public Phrase? PhraseAt(IReadOnlyList<int> terms, int at)
    {
        if (!_byFirstTerm.TryGetValue(terms[at], out List<Phrase>? phrases))
        {
            return null;
        }

        foreach (Phrase phrase in phrases)
        {
            if (Fits(phrase.Terms, terms, at))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool Fits(int[] phrase, IReadOnlyList<int> terms, int at)
    {
        if (at + phrase.Length > terms.Count)
        {
            return false;
        }

        for (int i = 1; i < phrase.Length; i++)
        {
            if (terms[at + i] != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    // "a = b = c": the same. "a, b > c": a and b are also c, but c need not be a.
    private void ReadSynonyms()
    {
        foreach (string line in DataLines("synonyms.txt"))
        {
            int arrow = line.IndexOf('>');
            if (arrow < 0)
            {
                string[] same = line.Split('=');
                Meaning meaning = new(_terms.IdOf("=" + same[0].Trim()), false);
                foreach (string phrase in same)
                {
                    Add(phrase, meaning, isName: false);
                }

                continue;
            }

            foreach (string broader in line.Substring(arrow + 1).Split(','))
            {
                foreach (string narrower in line.Substring(0, arrow).Split(','))
                {
                    Add(narrower, new Meaning(_terms.IdOf("=" + broader.Trim()), true), isName: false);
                }
            }
        }
    }

    private void Add(string text, Meaning meaning, bool isName)
    {
        var terms = new List<int>();
        Word? whole = null;
        int chunks = 0;
        foreach (Chunk chunk in _tokenizer.Chunks(text))
        {
            terms.AddRange(chunk.Words.Select(word => _terms.IdOf(word.Term)));
            whole = chunk.Whole;
            chunks++;
        }

        Add(terms.ToArray(), meaning, isName);
        if (chunks == 1 && whole is Word word)
        {
            Add(new[] { _terms.IdOf(word.Term) }, meaning, isName);
        }
    }

    private void Add(int[] terms, Meaning meaning, bool isName)
    {
        if (!_byFirstTerm.TryGetValue(terms[0], out List<Phrase>? phrases))
        {
            phrases = new List<Phrase>(1);
            _byFirstTerm.Add(terms[0], phrases);
        }

        Phrase? known = phrases.Find(phrase => phrase.Terms.SequenceEqual(terms));
        if (known is null)
        {
            phrases.Add(new Phrase(terms, new List<Meaning>(1) { meaning }, isName));
        }
        else if (!known.Meanings.Contains(meaning))
        {
            known.Meanings.Add(meaning);
        }
    }

    private void ReadWords(string file, HashSet<string> words)
    {
        foreach (string line in DataLines(file))
        {
            foreach (string word in line.Split(' '))
            {
                words.Add(word);
                words.Add(_tokenizer.Stem(word));
            }
        }
    }

    private static IEnumerable<string> DataLines(string file)
    {
        using var reader = new StreamReader(typeof(Lexicon).Assembly.GetManifestResourceStream("search/" + file)!);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
