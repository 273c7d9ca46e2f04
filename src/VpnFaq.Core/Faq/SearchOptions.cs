namespace VpnFaq.Faq;

/// <summary>
/// What the search does and how much each part counts. The switches exist so that a test can tell what a mechanism carries;
/// the module itself always uses <see cref="Default"/>.
/// </summary>
internal sealed record SearchOptions
{
    public static SearchOptions Default { get; } = new();

    public bool Stemming { get; init; } = true;

    public bool Synonyms { get; init; } = true;

    /// <summary>Names of other products and fields count as one word each and speak against entries without them.</summary>
    public bool Names { get; init; } = true;

    public bool Spelling { get; init; } = true;

    public bool Compounds { get; init; } = true;

    public bool CamelCase { get; init; } = true;

    public bool BestWording { get; init; } = true;

    public bool Wordings { get; init; } = true;

    public double QuestionWeight { get; init; } = 2.5;

    public double SlugWeight { get; init; } = 2.0;

    public double WordingWeight { get; init; } = 2.0;

    public double BodyWeight { get; init; } = 1.0;

    /// <summary>How fast repeated words stop counting, BM25's k1.</summary>
    public double Saturation { get; init; } = 3.0;

    /// <summary>How much long fields are discounted, BM25's b.</summary>
    public double LengthDiscount { get; init; } = 0.5;

    public double SynonymWeight { get; init; } = 0.85;

    public double BroaderWeight { get; init; } = 0.6;

    public double PartsWeight { get; init; } = 0.75;

    public double CorrectionWeight { get; init; } = 0.7;

    public double BestWordingWeight { get; init; } = 1.0;

    /// <summary>How far a wording's own length, rather than the query's, tells how well they fit: 0 to 1.</summary>
    public double WordingLengthShare { get; init; } = 0.4;

    /// <summary>How much a word counts that no entry has, as a share of the rarest known word's weight.</summary>
    public double UnknownWeight { get; init; } = 0.6;

    /// <summary>The same for a word of everyday English.</summary>
    public double CommonWeight { get; init; } = 0.15;

    /// <summary>Entries beside the published questions yield to these when both fit.</summary>
    public double SupplementWeight { get; init; } = 0.85;

    public double Threshold { get; init; } = 0.5;
}
