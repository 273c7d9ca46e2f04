namespace VpnFaq.Faq;

/// <summary>Reads a query into units: phrases that mean one thing, compounds written together or apart, single words, misspelt words.</summary>
internal sealed class QueryReader
{
    private const int ShortestHalf = 3;
    private const int ShortestCode = 3;

    private readonly FaqIndex index;
    private readonly SearchOptions options;
    private readonly Lazy<SpellingCorrection> spelling;

    public QueryReader(FaqIndex index, SearchOptions options)
    {
        this.index = index;
        this.options = options;
        spelling = new(() => SpellingOf(index));
    }

    public List<QueryUnit> Read(string query)
    {
        var tokens = new List<QueryToken>();
        var terms = new List<int>();
        var chunks = new List<Chunk>();
        index.Tokenizer.Read(query, chunks);
        foreach (var chunk in chunks)
        {
            for (var i = 0; i < chunk.Words.Length; i++)
            {
                var token = TokenOf(chunk.Words[i]);
                terms.Add(token.Term);
                tokens.Add(token);
                if (i == 0 && chunk.Whole is not null)
                    (token.Compound, token.CompoundLength) = (chunk.Whole, chunk.Words.Length);
            }
        }

        var units = new List<QueryUnit>();
        var at = 0;
        while (at < tokens.Count)
        {
            if (UnitAt(tokens, terms, ref at) is { } unit && !units.Exists(unit.IsSameAs))
                units.Add(unit);
        }

        return units;
    }

    /// <summary>How many different words of the field a query has.</summary>
    public int CountFieldWords(string query)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var chunks = new List<Chunk>();
        index.Tokenizer.Read(query, chunks);
        foreach (var chunk in chunks)
        {
            if (chunk.Whole is { } whole && index.Lexicon.IsFieldWord(whole))
                found.Add(whole.Term);
            foreach (var word in chunk.Words)
            {
                if (TokenOf(word) is var token && (index.Lexicon.IsFieldWord(token.Word) || IsKnownCode(token)))
                    found.Add(token.Word.Term);
            }
        }

        return found.Count;
    }

    // A number of an error, an update or an address that entries have is nothing that everybody types.
    private bool IsKnownCode(QueryToken token) =>
        token.Word.Text.Length >= ShortestCode && Letters.HaveDigit(token.Word.Text) && index.Has(token.Term);

    private static SpellingCorrection SpellingOf(FaqIndex index)
    {
        var spelling = new SpellingCorrection();
        foreach (var word in index.Words)
            spelling.Add(word, index.EntriesWith(index.TermOf(word.Term)));
        foreach (var word in index.Lexicon.Words)
            spelling.Add(word, 0);
        return spelling;
    }

    private QueryToken TokenOf(Word word)
    {
        var term = index.TermOf(word.Term);
        if (term >= 0 || !options.Spelling || index.Lexicon.IsFunctionWord(word) || index.Lexicon.IsEverydayWord(word)
            || spelling.Value.Correct(word.Text) is not { } meant)
            return new QueryToken(word, term, 1);
        return new QueryToken(meant, index.TermOf(meant.Term), options.CorrectionWeight);
    }

    private QueryUnit? UnitAt(List<QueryToken> tokens, List<int> terms, ref int at)
    {
        var start = at;
        var first = tokens[at];
        var phrase = index.Lexicon.PhraseAt(terms, at);
        if (first.Compound is { } compound && (phrase is null || phrase.Terms.Length < first.CompoundLength))
        {
            at += first.CompoundLength;
            var term = index.TermOf(compound.Term);
            return index.Lexicon.PhraseOf(term) is { } meaning
                ? PhraseUnit(meaning, [new QueryToken(compound, term, 1)])
                : Together(tokens.GetRange(start, first.CompoundLength), options.Compounds ? term : -1);
        }

        if (phrase is not null)
        {
            at += phrase.Terms.Length;
            return PhraseUnit(phrase, tokens.GetRange(start, phrase.Terms.Length));
        }

        at++;
        if (at < tokens.Count && options.Compounds && JoinOf(first.Word, tokens[at].Word) is >= 0 and var joined)
        {
            at++;
            return Together(tokens.GetRange(start, 2), joined);
        }

        if (index.Lexicon.PhraseOfNumber(first.Word.Text) is { } number)
            return PhraseUnit(number, [first]);
        return index.Lexicon.IsFunctionWord(first.Word) ? null : WordUnit(first);
    }

    private QueryUnit PhraseUnit(Phrase phrase, List<QueryToken> tokens)
    {
        var text = TextOf(tokens);
        if (phrase.IsName)
            return new QueryUnit(text, index.Rarity(0) * options.NameWeight, [new Alternative(phrase.Meanings[0].Term, 1)], [], UnitKind.Name);

        double certainty = 1;
        foreach (var token in tokens)
            certainty = Math.Min(certainty, token.Certainty);
        var alternatives = new List<Alternative>();
        double mass = 0;
        foreach (var meaning in phrase.Meanings)
        {
            var weight = meaning.Relation switch
            {
                Relation.Same => options.SynonymWeight,
                Relation.Kind => options.KindWeight,
                Relation.Sibling => options.SiblingWeight,
                _ => 0,
            };
            if (weight <= 0)
                continue;
            alternatives.Add(new Alternative(meaning.Term, weight * certainty));
            if (meaning.Relation != Relation.Sibling)
                mass = Math.Max(mass, index.WeightOf(meaning.Term));
        }

        if (tokens.Count > 1)
            return new QueryUnit(text, mass, alternatives, PartsOf(tokens));
        alternatives.Add(new Alternative(tokens[0].Term, certainty));
        if (index.Lexicon.IsEverydayWord(tokens[0].Word))
            mass *= options.EverydayMeaningWeight;

        // An instance that entries name (65515, strongSwan) says more than what it is an instance of.
        if (phrase.Concept is null && index.Has(tokens[0].Term))
            mass = (mass + index.WeightOf(tokens[0].Term)) / 2;
        return new QueryUnit(text, mass, alternatives, []);
    }

    // Several words that are one when joined; their parts stand for the whole nearly as well.
    private QueryUnit Together(List<QueryToken> tokens, int joined)
    {
        var parts = PartsOf(tokens);
        double mass = 0;
        foreach (var part in parts)
            mass += part.Mass;
        if (!index.Has(joined))
            return new QueryUnit(TextOf(tokens), mass, [], parts);

        var weight = index.WeightOf(joined);
        var alternatives = new List<Alternative> { new(joined, 1) };
        if (index.Lexicon.PhraseOf(joined) is { IsName: false, Concept: int concept })
            alternatives.Add(new Alternative(concept, options.SynonymWeight));
        return new QueryUnit(TextOf(tokens), Math.Max(weight, Math.Min(mass, 1.5 * weight)), alternatives, parts);
    }

    private List<QueryUnit> PartsOf(List<QueryToken> tokens)
    {
        var parts = new List<QueryUnit>();
        foreach (var token in tokens)
        {
            if (index.Lexicon.IsFunctionWord(token.Word))
                continue;
            var unit = index.Lexicon.PhraseOf(token.Term) is { IsName: false } phrase ? PhraseUnit(phrase, [token]) : WordUnit(token);
            parts.Add(unit);
        }

        return parts;
    }

    private QueryUnit WordUnit(QueryToken token)
    {
        // A short number, or an address of one's own, says as little as an everyday word.
        var number = token.Word.Text[0] is (>= '0' and <= '9') or '/';
        var everyday = index.Lexicon.IsEverydayWord(token.Word) || (number && (token.Word.Text.Length < 4 || !index.Has(token.Term)));
        if (index.Has(token.Term))
        {
            var mass = index.WeightOf(token.Term) * (everyday ? options.EverydayWeight : 1);
            return new QueryUnit(token.Word.Text, mass, [new Alternative(token.Term, token.Certainty)], [], everyday ? UnitKind.Everyday : UnitKind.Term);
        }

        if (!everyday && options.Compounds && SplitOf(token.Word) is QueryUnit split)
            return split;
        var unknown = everyday ? options.UnknownEverydayWeight : options.UnknownWeight;
        return new QueryUnit(token.Word.Text, index.Rarity(0) * unknown, [], [], everyday ? UnitKind.Everyday : UnitKind.Term);
    }

    // "ike v2" where the entries say "ikev2".
    private int JoinOf(Word first, Word second)
    {
        if (first.Text.Length < 2 || first.Text.Length + second.Text.Length < 5 || first.Text[0] is >= '0' and <= '9' || second.Text.Length < 2)
            return -1;
        var term = index.TermOf(index.Tokenizer.Stem(first.Text + second.Text));
        return index.Has(term) ? term : -1;
    }

    // "gatewaysubnet" where the entries say "gateway subnet": the cut whose rarer half is best known.
    private QueryUnit? SplitOf(Word word)
    {
        List<QueryToken>? best = null;
        var most = 0;
        for (var cut = ShortestHalf; cut <= word.Text.Length - ShortestHalf; cut++)
        {
            var left = HalfOf(word.Text.Substring(0, cut));
            var right = HalfOf(word.Text.Substring(cut));
            var entries = Math.Min(index.EntriesWith(left.Term), index.EntriesWith(right.Term));
            if (entries > most)
                (best, most) = ([left, right], entries);
        }

        if (best is null)
            return null;
        var phrase = index.Lexicon.PhraseAt([best[0].Term, best[1].Term], 0);
        return phrase is { Terms.Length: 2 } ? PhraseUnit(phrase, best) : Together(best, -1);
    }

    private QueryToken HalfOf(string text)
    {
        var word = new Word(text, index.Tokenizer.Stem(text));
        return new QueryToken(word, index.TermOf(word.Term), 1);
    }

    private static string TextOf(List<QueryToken> tokens)
    {
        var text = tokens[0].Word.Text;
        for (var i = 1; i < tokens.Count; i++)
            text += " " + tokens[i].Word.Text;
        return text;
    }
}
