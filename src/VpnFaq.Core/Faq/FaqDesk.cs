using VpnFaq.Rules;

namespace VpnFaq.Faq;

/// <summary>What came of a question: answers, best first; or none that fits, and the entries that come nearest.</summary>
internal sealed record FaqReply(IReadOnlyList<FaqAnswer> Answers, IReadOnlyList<FaqEntry> Nearest);

/// <summary>Where one goes with a question: finds entries and makes answers of them.</summary>
internal sealed class FaqDesk
{
    private const int NearestCount = 3;

    // Answers after the first may be less sure than the threshold, within reason: they were asked for.
    private const double FurtherShare = 0.5;

    private static readonly Lazy<FaqDesk> Shared = new(() => new FaqDesk(FaqBook.Embedded, () => RuleCatalog.Default.Rules.Select(rule => rule.Info)));

    private readonly Func<IEnumerable<RuleInfo>> rules;
    private readonly SearchOptions options;
    private readonly Lazy<FaqSearch> search;

    /// <param name="book">The entries.</param>
    /// <param name="rules">Rules that lead to entries. Fetched only when a question or a reader asks for them.</param>
    /// <param name="options">How to search; null for the usual way.</param>
    public FaqDesk(FaqBook book, Func<IEnumerable<RuleInfo>> rules, SearchOptions? options = null)
    {
        Book = book;
        this.rules = rules;
        this.options = options ?? SearchOptions.Default;
        search = new(() => new FaqSearch(book, EntriesOfCode, this.options));
    }

    /// <summary>The module's own answers and rules.</summary>
    public static FaqDesk Default => Shared.Value;

    public FaqBook Book { get; }

    /// <summary>Answers a question asked in words.</summary>
    /// <param name="question">The words.</param>
    /// <param name="count">How many answers at most.</param>
    /// <param name="accept">Which entries come into question.</param>
    public FaqReply Ask(string question, int count, Predicate<FaqEntry> accept)
    {
        var hits = search.Value.Find(question, Math.Max(count, NearestCount), accept);
        if (hits.Count == 0 || hits[0].Confidence < options.Threshold)
            return new FaqReply([], NearestOf(hits));

        var answers = new List<FaqAnswer>(count);
        for (var i = 0; i < hits.Count && i < count; i++)
        {
            if (i == 0 || hits[i].Confidence >= options.Threshold * FurtherShare)
                answers.Add(AnswerOf(hits[i].Entry, hits[i].Confidence));
        }

        return new FaqReply(answers, []);
    }

    private static FaqEntry[] NearestOf(IReadOnlyList<FaqHit> hits) => [.. hits.Take(NearestCount).Select(hit => hit.Entry)];

    /// <summary>The entries whose ids are most like one that does not exist.</summary>
    public IReadOnlyList<FaqEntry> Like(string id) =>
        [.. Book.Entries.OrderByDescending(entry => Likeness.Of(id, entry.Id)).Take(NearestCount)];

    /// <summary>The entry as an answer.</summary>
    public FaqAnswer AnswerOf(FaqEntry entry, double confidence = 1) =>
        new(entry, confidence, () => RulesOf(entry), () => SharedMarkdown.Of(entry, Book));

    private string[] RulesOf(FaqEntry entry) => [.. rules().Where(rule => rule.FaqId == entry.Id).Select(rule => rule.Id), .. entry.Rules];

    private IEnumerable<string> EntriesOfCode(string code) => rules()
        .Where(rule => Same(rule.Id, code) || Same(rule.Name, code) || rule.AzureErrorCode.Any(error => Same(error, code)))
        .Select(rule => rule.FaqId)
        .Distinct(StringComparer.Ordinal);

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
