namespace VpnFaq.Faq;

/// <summary>An entry that may answer a query.</summary>
internal sealed class FaqHit(FaqEntry entry, double score, double confidence)
{
    public readonly FaqEntry Entry = entry;

    /// <summary>For ranking only.</summary>
    public readonly double Score = score;

    /// <summary>How likely the entry is to answer the query, 0 to 1.</summary>
    public readonly double Confidence = confidence;
}

/// <summary>
/// Finds entries for the words that people type. An entry scores by how much of the query it has (BM25 over its fields, rare words
/// counting more) and by the one wording of it that fits best.
/// </summary>
internal sealed class FaqSearch
{
    private static readonly char[] AroundCodes = ['"', '\'', '`', '(', ')', '[', ']', ':', ';', ',', '.', '?', '!'];

    private readonly FaqBook book;
    private readonly Func<string, IEnumerable<string>> entriesOfCode;
    private readonly SearchOptions options;
    private readonly QueryReader reader;
    private readonly QueryMatch match;

    /// <param name="book">The entries.</param>
    /// <param name="entriesOfCode">Ids of the entries that a code belongs to: id or name of a rule, error code of Azure.</param>
    /// <param name="options">Weights and switches.</param>
    /// <param name="index">The index of the entries; null to have it made.</param>
    public FaqSearch(FaqBook book, Func<string, IEnumerable<string>> entriesOfCode, SearchOptions options, FaqIndex? index = null)
    {
        this.book = book;
        this.entriesOfCode = entriesOfCode;
        this.options = options;
        index ??= FaqIndex.Of(book, options);
        reader = new QueryReader(index, options);
        match = new QueryMatch(index, options);
    }

    /// <summary>The best entries, best first, also those below the threshold of confidence.</summary>
    /// <param name="query">Words as typed.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="accept">Which entries come into question.</param>
    public IReadOnlyList<FaqHit> Find(string query, int count, Predicate<FaqEntry> accept)
    {
        // Runspaces share the module's answers; reading and matching keep what is not worth making anew.
        lock (match)
        {
            match.Begin();
            foreach (var unit in UnitsOf(WithoutCodes(query)))
                match.Add(unit);
            return match.Rank(book.Entries, reader.CountFieldWords(query), count, accept);
        }
    }

    // Who tells a story first and then asks means what he asks.
    private List<QueryUnit> UnitsOf(string query)
    {
        var sentences = Sentences.Of(query);
        return sentences.Count < 2 ? reader.Read(query) : UnitsOf(query, sentences);
    }

    private List<QueryUnit> UnitsOf(string query, List<string> sentences)
    {
        var questions = sentences.FindAll(Sentences.IsQuestion);
        if (questions.Count is 0 || questions.Count == sentences.Count)
            return reader.Read(query);
        var units = reader.Read(string.Join(" ", questions));
        foreach (var unit in reader.Read(query))
        {
            if (!units.Exists(unit.IsSameAs))
                units.Add(unit.Lighter(options.StoryWeight));
        }

        return units;
    }

    // A code names its entries outright. What is left of the query is words.
    private string WithoutCodes(string query) => MayHaveCode(query) ? WithoutEachCode(query) : query;

    private string WithoutEachCode(string query)
    {
        var words = query.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var code = words[i].Trim(AroundCodes);
            if (!MayBeCode(code))
                continue;
            string[] entries = [.. entriesOfCode(code)];
            if (entries.Length == 0)
                continue;
            match.Name(entries.Select(book.IndexOf));
            words[i] = string.Empty;
        }

        return string.Join(" ", words);
    }

    // A code has digits, or capitals inside.
    private static bool MayHaveCode(string query)
    {
        for (var i = 1; i < query.Length; i++)
        {
            if (Letters.IsDigit(query[i]) || Letters.IsUpper(query[i]))
                return true;
        }

        return false;
    }

    // Rules need not be loaded for words that no code looks like.
    private static bool MayBeCode(string word)
    {
        if (word.Length < 6)
            return false;
        var isRuleId = word.StartsWith("VPN", StringComparison.OrdinalIgnoreCase);
        var (hasLower, hasInnerUpper) = (false, false);
        for (var i = 0; i < word.Length; i++)
        {
            if (!Letters.IsLetterOrDigit(word[i]))
                return false;
            isRuleId &= i < 3 || Letters.IsDigit(word[i]);
            hasLower |= Letters.IsLower(word[i]);
            hasInnerUpper |= i > 0 && Letters.IsUpper(word[i]);
        }

        return isRuleId || (hasLower && hasInnerUpper);
    }
}
