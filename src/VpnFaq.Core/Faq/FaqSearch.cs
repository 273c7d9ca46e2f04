namespace VpnFaq.Faq;

/// <summary>An entry that may answer a query.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Score">For ranking only.</param>
/// <param name="Confidence">How likely it is the right one, 0 to 1.</param>
internal sealed record FaqHit(FaqEntry Entry, double Score, double Confidence);

/// <summary>
/// Finds entries for the words that people type. An entry scores by how much of the query it has (BM25 over its fields, rare words
/// counting more) and by the one wording of it that fits best.
/// </summary>
internal sealed class FaqSearch
{
    private readonly FaqBook _book;
    private readonly SearchOptions _options;
    private readonly FaqIndex _index;
    private readonly QueryReader _reader;

    public FaqSearch(FaqBook book, Func<FaqEntry, IEnumerable<string>> moreWordings, SearchOptions options)
    {
        _book = book;
        _options = options;
        _index = FaqIndexBuilder.Build(book.Entries, moreWordings, options);
        _reader = new QueryReader(_index, options);
    }

    /// <summary>The best entries, best first, also those below the threshold of confidence.</summary>
    /// <param name="query">Words as typed.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="accept">Which entries come into question.</param>
    public IReadOnlyList<FaqHit> Find(string query, int count, Predicate<FaqEntry> accept)
    {
        IReadOnlyList<QueryUnit> units = _reader.Read(query);
        var match = new QueryMatch(_index, _options);
        foreach (QueryUnit unit in units)
        {
            match.Add(unit);
        }

        return match.Rank(_book.Entries, count, accept);
    }
}
