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

    /// <summary>Kinds of the same stand for each other, a little.</summary>
    public bool Siblings { get; init; } = true;

    /// <summary>Names of other products and fields count as one word each and speak against entries without them.</summary>
    public bool Names { get; init; } = true;

    public bool Spelling { get; init; } = true;

    public bool Compounds { get; init; } = true;

    public bool CamelCase { get; init; } = true;

    public bool Wordings { get; init; } = true;

    /// <summary>The words of the folder asked, beside the wordings of the pages.</summary>
    public bool AskedWords { get; init; } = true;

    public double QuestionWeight { get; init; } = 0.35;

    public double WordingWeight { get; init; } = 0.75;

    public double BodyWeight { get; init; } = 0.22;

    public double CoverageWeight { get; init; } = 0.64;

    /// <summary>How fast repeated words stop counting, BM25's k1.</summary>
    public double Saturation { get; init; } = 0.2;

    /// <summary>How much long fields are discounted, BM25's b.</summary>
    public double LengthDiscount { get; init; } = 0.3;

    public double SynonymWeight { get; init; } = 0.8;

    public double KindWeight { get; init; } = 0.7;

    public double SiblingWeight { get; init; } = 0.8;

    public double NameWeight { get; init; } = 1.0;

    public double PartsWeight { get; init; } = 0.6;

    public double CorrectionWeight { get; init; } = 0.8;

    /// <summary>How much the best fitting wording counts beside the entry as a whole.</summary>
    public double BestWordingWeight { get; init; } = 0.45;

    /// <summary>How much it counts that an entry is usually asked with the words of the query, and with no others.</summary>
    public double UsualWeight { get; init; } = 0.70;

    /// <summary>How far a wording's own length, rather than the query's, tells how well they fit: 0 to 1.</summary>
    public double WordingLengthShare { get; init; } = 0.65;

    /// <summary>How much a word of everyday English counts, as a share of what its rarity says.</summary>
    public double EverydayWeight { get; init; } = 0.55;

    /// <summary>The same for one that means something in this field.</summary>
    public double EverydayMeaningWeight { get; init; } = 0.8;

    /// <summary>How much a word counts that no entry has, as a share of the rarest known word's weight.</summary>
    public double UnknownWeight { get; init; } = 0.3;

    /// <summary>The same for a word of everyday English.</summary>
    public double UnknownEverydayWeight { get; init; } = 0.15;

    /// <summary>How far a word that only the body has covers the query: the entry mentions it but may not be about it.</summary>
    public double MentionWeight { get; init; } = 0.6;

    /// <summary>How much the other sentences count where one is a question.</summary>
    public double StoryWeight { get; init; } = 0.3;

    /// <summary>Entries beside the published questions yield to these when both fit.</summary>
    public double SupplementPenalty { get; init; } = 0.03;

    /// <summary>Below this confidence there is no answer.</summary>
    public double Threshold { get; init; } = 0.45;
}
