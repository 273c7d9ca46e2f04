using System.Globalization;

namespace VpnFaq.Faq;

/// <summary>A rule that checks what an answer says.</summary>
internal sealed record FaqRule(string Id, string Name);

/// <summary>What came of a question: answers, best first; or none that fits, and the entries that come nearest.</summary>
internal sealed record FaqReply(IReadOnlyList<FaqAnswer> Answers, IReadOnlyList<FaqEntry> Nearest);

/// <summary>Where one goes with a question: finds entries and makes answers of them.</summary>
internal sealed class FaqDesk
{
    private const int NearestCount = 3;

    // Answers after the first may be less sure than the threshold, within reason: they were asked for.
    private const double FurtherThreshold = 0.5;

    private readonly Func<string, IReadOnlyList<FaqRule>> _rulesOf;
    private readonly Lazy<FaqSearch> _search;
    private readonly SearchOptions _options;

    /// <param name="book">The entries.</param>
    /// <param name="rulesOf">By id of an entry the rules that check what it says. An entry is found by their ids and names too.</param>
    public FaqDesk(FaqBook book, Func<string, IReadOnlyList<FaqRule>> rulesOf)
        : this(book, rulesOf, SearchOptions.Default)
    {
    }

    public FaqDesk(FaqBook book, Func<string, IReadOnlyList<FaqRule>> rulesOf, SearchOptions options)
    {
        Book = book;
        _rulesOf = rulesOf;
        _options = options;
        _search = new Lazy<FaqSearch>(() => new FaqSearch(
            book,
            entry => rulesOf(entry.Id).SelectMany(rule => new[] { rule.Id, rule.Name }),
            options));
    }

    public FaqBook Book { get; }

    /// <summary>Answers a question asked in words.</summary>
    /// <param name="question">The words.</param>
    /// <param name="count">How many answers at most.</param>
    /// <param name="accept">Which entries come into question.</param>
    public FaqReply Ask(string question, int count, Predicate<FaqEntry> accept)
    {
        IReadOnlyList<FaqHit> hits = _search.Value.Find(question, Math.Max(count, NearestCount), accept);
        if (hits.Count == 0 || hits[0].Confidence < _options.Threshold)
        {
            return new FaqReply(Array.Empty<FaqAnswer>(), hits.Take(NearestCount).Select(hit => hit.Entry).ToArray());
        }

        IEnumerable<FaqHit> fitting = hits
            .Take(count)
            .Where((hit, i) => i == 0 || hit.Confidence >= _options.Threshold * FurtherThreshold);
        return new FaqReply(fitting.Select(hit => AnswerOf(hit.Entry, hit.Confidence)).ToArray(), Array.Empty<FaqEntry>());
    }

    /// <summary>The entries whose ids are most like one that does not exist.</summary>
    public IReadOnlyList<FaqEntry> Like(string id) =>
        _search.Value.Find(id.Replace('-', ' '), NearestCount, _ => true).Select(hit => hit.Entry).ToArray();

    /// <summary>The entry as an answer.</summary>
    public FaqAnswer AnswerOf(FaqEntry entry, double confidence = 1) => new()
    {
        Id = entry.Id,
        Question = PlainText.Inline(entry.Question),
        Answer = PlainText.From(entry.Body),
        Markdown = entry.Markdown,
        Topic = entry.Topic,
        Confidence = Math.Round(confidence, 2),
        SourceUri = entry.Sources[0].Uri,
        SourceDate = entry.Sources[0].Date,
        Changed = entry.Change is FaqChange change
            ? string.Format(CultureInfo.InvariantCulture, "since {0:yyyy-MM-dd}; before: {1}", change.Since, PlainText.Inline(change.Before))
            : null,
        Rules = _rulesOf(entry.Id).Select(rule => rule.Id).ToArray(),
        SeeAlso = entry.SeeAlso,
    };
}
