namespace VpnFaq.Faq;

/// <summary>A term that may stand for a part of a query, and how well, 0 to 1.</summary>
internal sealed record Alternative(int Term, double Weight);

/// <summary>What a unit tells about whether the query belongs here.</summary>
internal enum UnitKind
{
    /// <summary>A word of the field, or one that nobody knows.</summary>
    Term,

    /// <summary>A word of everyday English, or a number.</summary>
    Everyday,

    /// <summary>The name of something else.</summary>
    Name,
}

/// <summary>What counts as one thing in a query: a word, or several that mean one thing together.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Mass">How much it matters whether an entry has it.</param>
/// <param name="Alternatives">Terms any of which stands for it.</param>
/// <param name="Parts">Units that stand for it together; empty if none do.</param>
internal sealed record QueryUnit(string Text, double Mass, List<Alternative> Alternatives, List<QueryUnit> Parts)
{
    public UnitKind Kind { get; init; }

    public bool IsKnown => Alternatives.Count + Parts.Count > 0;

    public bool IsSameAs(QueryUnit other) =>
        Text == other.Text || (Alternatives.Count > 0 && other.Alternatives.Count > 0 && Alternatives[0].Term == other.Alternatives[0].Term);
}
