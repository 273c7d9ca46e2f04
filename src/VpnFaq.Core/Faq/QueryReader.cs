namespace VpnFaq.Faq;

/// <summary>Reads a query into units: phrases that mean one thing, compounds written together or apart, single words, misspelt words.</summary>
internal sealed class QueryReader
{
    private const int ShortestHalf = 3;

    private readonly FaqIndex index;
    private readonly SearchOptions options;
    private readonly Lazy<SpellingCorrection> spelling;

    public QueryReader(FaqIndex index, SearchOptions options)
    {
        this.index = index;
        this.options = options;
        spelling = new(() => new SpellingCorrection(index.Words
            .Concat(index.Lexicon.Words)
            .Select(word => (word, index.PostingsOf(index.TermOf(word.Term)).Count))));
    }

    public List<QueryUnit> Read(string query)
    {
        var tokens = new List<Token>();
        var sequence = new List<int>();
        var compounds = new Dictionary<int, (int End, Word Whole)>();
        foreach (var chunk in index.Tokenizer.Chunks(query))
        {
            if (chunk.Whole is Word whole)
                compounds[tokens.Count] = (tokens.Count + chunk.Words.Count, whole);
            foreach (var word in chunk.Words)
            {
                var token = TokenOf(word);
                tokens.Add(token);
                sequence.Add(token.Term);
            }
        }

        var units = new List<QueryUnit>();
        var at = 0;
        while (at < tokens.Count)
        {
            if (UnitAt(tokens, sequence, compounds, ref at) is QueryUnit unit && !units.Exists(unit.IsSameAs))
                units.Add(unit);
        }

        return units;
    }

    private Token TokenOf(Word word)
    {
        var term = index.TermOf(word.Term);
        if (term >= 0 || !options.Spelling || index.Lexicon.IsFunctionWord(word) || index.Lexicon.IsEverydayWord(word)
            || (options.Compounds && SplitOf(word) is not null) || spelling.Value.Correct(word.Text) is not Word meant)
            return new Token(word, term, 1);
        return new Token(meant, index.TermOf(meant.Term), options.CorrectionWeight);
    }

    private QueryUnit? UnitAt(List<Token> tokens, List<int> sequence, Dictionary<int, (int End, Word Whole)> compounds, ref int at)
    {
        var start = at;
        var phrase = index.Lexicon.PhraseAt(sequence, at);
        if (compounds.TryGetValue(at, out var compound) && (phrase is null || at + phrase.Terms.Length < compound.End))
        {
            at = compound.End;
            var term = index.TermOf(compound.Whole.Term);
            return index.Lexicon.PhraseOf(term) is Phrase meaning
                ? PhraseUnit(meaning, [new Token(compound.Whole, term, 1)])
                : Together(tokens.GetRange(start, at - start), options.Compounds ? term : -1);
        }

        if (phrase is not null)
        {
            at += phrase.Terms.Length;
            return PhraseUnit(phrase, tokens.GetRange(start, at - start));
        }

        at++;
        if (at < tokens.Count && options.Compounds && JoinOf(tokens[start].Word, tokens[at].Word) is int joined)
        {
            at++;
            return Together(tokens.GetRange(start, 2), joined);
        }

        return index.Lexicon.IsFunctionWord(tokens[start].Word) ? null : WordUnit(tokens[start]);
    }

    private QueryUnit PhraseUnit(Phrase phrase, List<Token> tokens)
    {
        var text = TextOf(tokens);
        if (phrase.IsName)
            return new QueryUnit(text, index.Rarity(0) * options.NameWeight, [new Alternative(phrase.Meanings[0].Term, 1)], []) { Kind = UnitKind.Name };

        var certainty = tokens.Min(token => token.Certainty);
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

        // An instance that entries name (65515, strongSwan) says more than what it is an instance of.
        if (phrase.Concept is null && index.Has(tokens[0].Term))
            mass = (mass + index.WeightOf(tokens[0].Term)) / 2;
        return new QueryUnit(text, mass, alternatives, []);
    }

    // Several words that are one when joined; their parts stand for the whole nearly as well.
    private QueryUnit Together(List<Token> tokens, int joined)
    {
        var parts = PartsOf(tokens);
        var mass = parts.Sum(part => part.Mass);
        if (!index.Has(joined))
            return new QueryUnit(TextOf(tokens), mass, [], parts);

        var weight = index.WeightOf(joined);
        var alternatives = new List<Alternative> { new(joined, 1) };
        if (index.Lexicon.PhraseOf(joined) is { IsName: false, Concept: int concept })
            alternatives.Add(new Alternative(concept, options.SynonymWeight));
        return new QueryUnit(TextOf(tokens), Math.Max(weight, Math.Min(mass, 1.5 * weight)), alternatives, parts);
    }

    private List<QueryUnit> PartsOf(List<Token> tokens)
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

    private QueryUnit WordUnit(Token token)
    {
        // A short number, or an address of one's own, says as little as an everyday word.
        var number = token.Word.Text[0] is (>= '0' and <= '9') or '/';
        var everyday = index.Lexicon.IsEverydayWord(token.Word) || (number && (token.Word.Text.Length < 4 || !index.Has(token.Term)));
        if (index.Has(token.Term))
        {
            var mass = index.WeightOf(token.Term) * (everyday ? options.EverydayWeight : 1);
            return new QueryUnit(token.Word.Text, mass, [new Alternative(token.Term, token.Certainty)], []) { Kind = everyday ? UnitKind.Everyday : UnitKind.Term };
        }

        if (!everyday && options.Compounds && SplitOf(token.Word) is QueryUnit split)
            return split;
        var unknown = everyday ? options.UnknownEverydayWeight : options.UnknownWeight;
        return new QueryUnit(token.Word.Text, index.Rarity(0) * unknown, [], []) { Kind = everyday ? UnitKind.Everyday : UnitKind.Term };
    }

    // "ike v2" where the entries say "ikev2".
    private int? JoinOf(Word first, Word second)
    {
        if (first.Text.Length + second.Text.Length < 5 || first.Text[0] is >= '0' and <= '9' || second.Text.Length < 2)
            return null;
        var term = index.TermOf(index.Tokenizer.Stem(first.Text + second.Text));
        return index.Has(term) ? term : null;
    }

    // "gatewaysubnet" where the entries say "gateway subnet": the cut whose rarer half is best known.
    private QueryUnit? SplitOf(Word word)
    {
        (List<Token> Halves, int Entries)? best = null;
        for (var cut = ShortestHalf; cut <= word.Text.Length - ShortestHalf; cut++)
        {
            var left = HalfOf(word.Text.Substring(0, cut));
            var right = HalfOf(word.Text.Substring(cut));
            var entries = Math.Min(index.PostingsOf(left.Term).Count, index.PostingsOf(right.Term).Count);
            if (entries > (best?.Entries ?? 0))
                best = ([left, right], entries);
        }

        if (best is null)
            return null;
        var halves = best.Value.Halves;
        var phrase = index.Lexicon.PhraseAt([halves[0].Term, halves[1].Term], 0);
        return phrase is { Terms.Length: 2 } ? PhraseUnit(phrase, halves) : Together(halves, -1);
    }

    private Token HalfOf(string text)
    {
        var word = new Word(text, index.Tokenizer.Stem(text));
        return new Token(word, index.TermOf(word.Term), 1);
    }

    private static string TextOf(List<Token> tokens) => string.Join(" ", tokens.Select(token => token.Word.Text));

    /// <param name="Word">The word, corrected if need be.</param>
    /// <param name="Term">Its term; -1 if unknown.</param>
    /// <param name="Certainty">1, or less if the word is a correction.</param>
    private readonly record struct Token(Word Word, int Term, double Certainty);
}
