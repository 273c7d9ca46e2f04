namespace VpnFaq.Faq;

/// <summary>What speaks for and against that an entry answers a query. Shares are of the query's weight, 0 to 1.</summary>
internal sealed class Evidence
{
    public const int ManyMatches = 4;
    public const int ManyFieldWords = 2;

    /// <summary>Share that the entry has.</summary>
    public required double Coverage;

    /// <summary>How well the best wording fits.</summary>
    public required double Fit;

    /// <summary>Score of the entry's fields.</summary>
    public required double Score;

    /// <summary>Share that the entry has of the words of the field, everyday words left out.</summary>
    public required double TermCoverage;

    /// <summary>Share of words that nobody knows.</summary>
    public required double UnknownTerms;

    /// <summary>Share of names of other products that the entry does not have.</summary>
    public required double MissedNames;

    /// <summary>How many words of the field the entry has, at most <see cref="ManyMatches"/>.</summary>
    public required int Matches;

    /// <summary>How many words the query has that only this field uses, at most <see cref="ManyFieldWords"/>.</summary>
    public required int FieldWords;
}

/// <summary>
/// How likely it is that a query belongs to this FAQ and the entry to the query. A logistic model, fitted to the project's own
/// queries and those that have no answer here.
/// </summary>
internal static class Confidence
{
    public static double Of(Evidence evidence)
    {
        var x = -8.20
            + (1.64 * evidence.Coverage)
            - (1.00 * evidence.Fit)
            + (3.34 * evidence.Score)
            + (0.83 * evidence.TermCoverage)
            - (0.95 * evidence.UnknownTerms)
            - (2.22 * evidence.MissedNames)
            + (0.96 * evidence.Matches)
            + (1.02 * evidence.FieldWords);
        return 1 / (1 + Math.Exp(-x));
    }
}
