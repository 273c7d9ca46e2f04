namespace VpnFaq.Faq;

/// <summary>Makes the index. Runs once per process, before the first answer, so it touches every word once and sorts nothing.</summary>
internal sealed class FaqIndexBuilder
{
    private const double UsualBodyLength = 150;

    private readonly SearchOptions _options;
    private readonly TermTable _terms = new();
    private readonly Tokenizer _tokenizer;
    private readonly Lexicon _lexicon;
    private readonly List<List<Posting>?> _postings = new();
    private readonly List<List<int>?> _wordings = new();
    private readonly List<int> _wordingEntries = new();
    private readonly List<int[]> _wordingUnits = new();
    private readonly Dictionary<string, Word> _words = new(4096, StringComparer.Ordinal);

    // The text at hand: its words in order; the terms to index; what it comes down to, phrases as one.
    private readonly List<int> _sequence = new();
    private readonly List<bool> _isFunctionWord = new();
    private readonly List<int> _found = new();
    private readonly List<int> _units = new();

    // The entry at hand: by term its weighted frequency.
    private readonly Dictionary<int, (float Frequency, bool InQuestion)> _frequencies = new();

    private FaqIndexBuilder(SearchOptions options)
    {
        _options = options;
        _tokenizer = new Tokenizer(options);
        _lexicon = new Lexicon(options, _tokenizer, _terms);
    }

    /// <summary>Builds the index of those entries.</summary>
    /// <param name="entries">The entries; postings refer to them by position.</param>
    /// <param name="options">Weights and switches.</param>
    public static FaqIndex Build(IReadOnlyList<FaqEntry> entries, SearchOptions options)
    {
        var builder = new FaqIndexBuilder(options);
        for (int i = 0; i < entries.Count; i++)
        {
            builder.Add(i, entries[i]);
        }

        return new FaqIndex(
            entries.Count,
            builder._tokenizer,
            builder._lexicon,
            builder._terms,
            builder._words.Values,
            builder._postings,
            builder._wordings,
            builder._wordingEntries,
            builder._wordingUnits);
    }

    private void Add(int entry, FaqEntry source)
    {
        AddWording(entry, source.Question, _options.QuestionWeight);
        if (source.IsPublishedQuestion)
        {
            AddWording(entry, source.Id.Replace('-', ' '), _options.SlugWeight);
        }

        if (_options.Wordings)
        {
            // Many short texts are one field; the more there are, the less each adds.
            double weight = _options.WordingWeight / Math.Sqrt(source.Wordings.Count);
            foreach (string wording in source.Wordings)
            {
                AddWording(entry, wording, weight);
            }
        }

        Read(source.Body);
        double discount = 1 - _options.LengthDiscount + (_options.LengthDiscount * _sequence.Count / UsualBodyLength);
        Count(_options.BodyWeight / discount, inQuestion: false);
        foreach (KeyValuePair<int, (float Frequency, bool InQuestion)> term in _frequencies)
        {
            ListAt(_postings, term.Key).Add(new Posting(entry, term.Value.Frequency, term.Value.InQuestion));
        }

        _frequencies.Clear();
    }

    private void AddWording(int entry, string text, double weight)
    {
        Read(text);
        Count(weight, inQuestion: true);
        int wording = _wordingEntries.Count;
        _wordingEntries.Add(entry);
        foreach (int term in _found)
        {
            List<int> list = ListAt(_wordings, term);
            if (list.Count == 0 || list[list.Count - 1] != wording)
            {
                list.Add(wording);
            }
        }

        ReadUnits();
        _wordingUnits.Add(_units.ToArray());
    }

    private void Count(double weight, bool inQuestion)
    {
        foreach (int term in _found)
        {
            _frequencies.TryGetValue(term, out (float Frequency, bool InQuestion) sofar);
            _frequencies[term] = (sofar.Frequency + (float)weight, sofar.InQuestion || inQuestion);
        }
    }

    private void Read(string text)
    {
        _sequence.Clear();
        _isFunctionWord.Clear();
        _found.Clear();
        foreach (Chunk chunk in _tokenizer.Chunks(text))
        {
            foreach (Word word in chunk.Words)
            {
                int term = _terms.IdOf(word.Term);
                bool functionWord = _lexicon.IsFunctionWord(word);
                _sequence.Add(term);
                _isFunctionWord.Add(functionWord);
                if (!functionWord)
                {
                    _found.Add(term);
                    _words[word.Text] = word;
                }
            }

            if (_options.Compounds && chunk.Whole is Word whole)
            {
                _found.Add(_terms.IdOf(whole.Term));
                _words[whole.Text] = whole;
            }
        }

        int namedUntil = 0;
        for (int i = 0; i < _sequence.Count; i++)
        {
            if (_lexicon.PhraseAt(_sequence, i) is not Phrase phrase || (phrase.IsName && i < namedUntil))
            {
                continue;
            }

            // "DNS zone" is a name, but not inside of "private DNS zone".
            namedUntil = Math.Max(namedUntil, i + phrase.Terms.Length);
            foreach (Meaning meaning in phrase.Meanings)
            {
                // A FortiGate is a device, but what is said of one need not hold for all devices.
                if (meaning.Relation != Relation.Kind)
                {
                    _found.Add(meaning.Term);
                }
            }
        }
    }

    private void ReadUnits()
    {
        _units.Clear();
        int next;
        for (int i = 0; i < _sequence.Count; i = next)
        {
            next = i + 1;
            int unit = _sequence[i];
            if (_lexicon.PhraseAt(_sequence, i) is Phrase phrase)
            {
                next = i + phrase.Terms.Length;
                unit = phrase.Concept ?? unit;
            }
            else if (_isFunctionWord[i])
            {
                continue;
            }

            if (!_units.Contains(unit))
            {
                _units.Add(unit);
            }
        }
    }

    private static List<T> ListAt<T>(List<List<T>?> lists, int index)
    {
        while (lists.Count <= index)
        {
            lists.Add(null);
        }

        return lists[index] ??= new List<T>(4);
    }
}
