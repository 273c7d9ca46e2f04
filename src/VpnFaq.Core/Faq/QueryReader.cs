namespace VpnFaq.Faq;

/// <summary>Reads a query into units: phrases that mean one thing, compounds written together or apart, single words, misspelt words.</summary>
internal sealed class QueryReader
{
    private const int ShortestPart = 2;

    private readonly FaqIndex _index;
    private readonly SearchOptions _options;
    private readonly Lazy<SpellingCorrection> _spelling;

    public QueryReader(FaqIndex index, SearchOptions options)
    {
        _index = index;
        _options = options;
        _spelling = new Lazy<SpellingCorrection>(() => new SpellingCorrection(
            index.Words.Select(word => (word, index.PostingsOf(index.TermOf(word.Term)).Count))));
    }

    public IReadOnlyList<QueryUnit> Read(string query)
    {
        var words = new List<Word>();
        var terms = new List<int>();
        var wholes = new Dictionary<int, (int End, Word Whole)>();
        foreach (Chunk chunk in _index.Tokenizer.Chunks(query))
        {
            if (chunk.Whole is Word whole)
            {
                wholes[words.Count] = (words.Count + chunk.Words.Count, whole);
            }

            foreach (Word word in chunk.Words)
            {
                words.Add(word);
                terms.Add(_index.TermOf(word.Term));
            }
        }

        var units = new List<QueryUnit>();
        int at = 0;
        while (at < words.Count)
        {
            QueryUnit? unit = ReadUnit(words, terms, wholes, ref at);
            if (unit is not null && !units.Exists(other => Same(other, unit)))
            {
                units.Add(unit);
            }
        }

        return units;
    }

    private QueryUnit? ReadUnit(List<Word> words, List<int> terms, Dictionary<int, (int End, Word Whole)> wholes, ref int at)
    {
        int start = at;
        Phrase? phrase = _index.Lexicon.PhraseAt(terms, at);
        if (wholes.TryGetValue(at, out (int End, Word Whole) compound) && (phrase is null || at + phrase.Terms.Length < compound.End))
        {
            at = compound.End;
            return CompoundUnit(words, terms, start, at, compound.Whole);
        }

        if (phrase is not null)
        {
            at += phrase.Terms.Length;
            return PhraseUnit(phrase, words, terms, start);
        }

        at++;
        if (at < words.Count && _options.Compounds && JoinOf(words[start], words[at]) is int joined)
        {
            at++;
            return Together(words, terms, start, at, joined);
        }

        return _index.Lexicon.IsFunctionWord(words[start]) ? null : WordUnit(words[start], terms[start]);
    }

    private QueryUnit PhraseUnit(Phrase phrase, List<Word> words, List<int> terms, int start)
    {
        var alternatives = new List<Alternative>();
        double mass = 0;
        foreach (Meaning meaning in phrase.Meanings)
        {
            double weight = phrase.IsName ? 1 : meaning.IsBroader ? _options.BroaderWeight : _options.SynonymWeight;
            alternatives.Add(new Alternative(meaning.Term, weight));
            mass = Math.Max(mass, _index.WeightOf(meaning.Term));
        }

        int length = phrase.Terms.Length;
        if (phrase.IsName)
        {
            return new QueryUnit(TextOf(words, start, length), _index.Rarity(0), alternatives, QueryUnit.NoParts);
        }

        if (length == 1)
        {
            alternatives.Add(new Alternative(terms[start], 1));
            return new QueryUnit(words[start].Text, mass, alternatives, QueryUnit.NoParts);
        }

        return new QueryUnit(TextOf(words, start, length), mass, alternatives, PartsOf(words, terms, start, start + length));
    }

    private QueryUnit CompoundUnit(List<Word> words, List<int> terms, int start, int end, Word whole)
    {
        int term = _index.TermOf(whole.Term);
        Phrase? meaning = term < 0 ? null : _index.Lexicon.PhraseAt(new[] { term }, 0);
        if (meaning is not null)
        {
            return PhraseUnit(meaning, new List<Word> { whole }, new List<int> { term }, 0);
        }

        return Together(words, terms, start, end, _options.Compounds ? term : -1);
    }

    // Several words that are one when joined; their parts stand for the whole nearly as well.
    private QueryUnit Together(List<Word> words, List<int> terms, int start, int end, int joined)
    {
        IReadOnlyList<QueryUnit> parts = PartsOf(words, terms, start, end);
        double mass = parts.Sum(part => part.Mass);
        if (!_index.Has(joined))
        {
            return new QueryUnit(TextOf(words, start, end - start), mass, Array.Empty<Alternative>(), parts);
        }

        Phrase? phrase = _index.Lexicon.PhraseAt(new[] { joined }, 0);
        var alternatives = new List<Alternative> { new(joined, 1) };
        if (phrase is not null)
        {
            alternatives.AddRange(phrase.Meanings.Select(meaning => new Alternative(meaning.Term, _options.SynonymWeight)));
        }

        mass = Math.Min(Math.Max(mass, _index.WeightOf(joined)), 1.5 * _index.WeightOf(joined));
        return new QueryUnit(TextOf(words, start, end - start), mass, alternatives, parts);
    }

    private List<QueryUnit> PartsOf(List<Word> words, List<int> terms, int start, int end)
    {
        var parts = new List<QueryUnit>();
        for (int i = start; i < end; i++)
        {
            if (_index.Lexicon.IsFunctionWord(words[i]))
            {
                continue;
            }

            Phrase? phrase = _index.Lexicon.PhraseAt(new[] { terms[i] }, 0);
            parts.Add(phrase is { IsName: false } ? PhraseUnit(phrase, words, terms, i) : WordUnit(words[i], terms[i]));
        }

        return parts;
    }

    private QueryUnit WordUnit(Word word, int term)
    {
        if (_index.Has(term))
        {
            return Single(word, _index.WeightOf(term), term, 1);
        }

        if (_options.Compounds && SplitOf(word) is QueryUnit split)
        {
            return split;
        }

        double unknown = _index.Rarity(0);
        if (_index.Lexicon.IsEverydayWord(word))
        {
            return Single(word, unknown * _options.CommonWeight, -1, 0);
        }

        if (_options.Spelling && _spelling.Value.Correct(word.Text) is Word corrected)
        {
            int correctedTerm = _index.TermOf(corrected.Term);
            if (_index.Lexicon.PhraseAt(new[] { correctedTerm }, 0) is Phrase phrase)
            {
                QueryUnit meant = PhraseUnit(phrase, new List<Word> { corrected }, new List<int> { correctedTerm }, 0);
                return meant with
                {
                    Text = word.Text,
                    Alternatives = meant.Alternatives.Select(other => other with { Weight = other.Weight * _options.CorrectionWeight }).ToArray(),
                };
            }

            return Single(word, _index.WeightOf(correctedTerm), correctedTerm, _options.CorrectionWeight);
        }

        return Single(word, unknown * _options.UnknownWeight, -1, 0);
    }

    private static QueryUnit Single(Word word, double mass, int term, double weight) =>
        new(word.Text, mass, term < 0 ? Array.Empty<Alternative>() : new[] { new Alternative(term, weight) }, QueryUnit.NoParts);

    // "ike v2" where the entries say "ikev2".
    private int? JoinOf(Word first, Word second)
    {
        if (first.Text.Length < ShortestPart || second.Text.Length < ShortestPart || first.Text[0] is >= '0' and <= '9')
        {
            return null;
        }

        int term = _index.TermOf(_index.Tokenizer.Stem(first.Text + second.Text));
        return _index.Has(term) ? term : null;
    }

    // "gatewaysubnet" where the entries say "gateway subnet": the split whose rarer half is best known.
    private QueryUnit? SplitOf(Word word)
    {
        QueryUnit? best = null;
        int bestEntries = 0;
        for (int cut = 3; cut <= word.Text.Length - 3; cut++)
        {
            string left = word.Text.Substring(0, cut);
            string right = word.Text.Substring(cut);
            int leftTerm = _index.TermOf(_index.Tokenizer.Stem(left));
            int rightTerm = _index.TermOf(_index.Tokenizer.Stem(right));
            if (!_index.Has(leftTerm) || !_index.Has(rightTerm))
            {
                continue;
            }

            int entries = Math.Min(_index.PostingsOf(leftTerm).Count, _index.PostingsOf(rightTerm).Count);
            if (entries <= bestEntries)
            {
                continue;
            }

            bestEntries = entries;
            var halves = new List<Word> { new(left, _index.Tokenizer.Stem(left)), new(right, _index.Tokenizer.Stem(right)) };
            var terms = new List<int> { leftTerm, rightTerm };
            Phrase? phrase = _index.Lexicon.PhraseAt(terms, 0);
            best = phrase is { Terms.Length: 2 }
                ? PhraseUnit(phrase, halves, terms, 0)
                : Together(halves, terms, 0, 2, -1);
        }

        return best;
    }

    private static bool Same(QueryUnit a, QueryUnit b) =>
        a.Text == b.Text || (a.Alternatives.Count > 0 && b.Alternatives.Count > 0 && a.Alternatives[0].Term == b.Alternatives[0].Term);

    private static string TextOf(List<Word> words, int start, int count) =>
        string.Join(" ", words.GetRange(start, count).Select(word => word.Text));
}
