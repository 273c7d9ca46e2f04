namespace VpnFaq.Faq;

/// <summary>A term that may stand for a part of a query, and how well, 0 to 1.</summary>
internal sealed class Alternative(int term, double weight)
{
    public readonly int Term = term;
    public readonly double Weight = weight;
}

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
internal sealed class QueryUnit(string text, double mass, List<Alternative> alternatives, List<QueryUnit> parts, UnitKind kind = UnitKind.Term)
{
    /// <summary>As typed.</summary>
    public readonly string Text = text;

    /// <summary>How much it matters whether an entry has it.</summary>
    public readonly double Mass = mass;

    /// <summary>Terms any of which stands for it.</summary>
    public readonly List<Alternative> Alternatives = alternatives;

    /// <summary>Units that stand for it together; empty if none do.</summary>
    public readonly List<QueryUnit> Parts = parts;

    public readonly UnitKind Kind = kind;

    public bool IsKnown => Alternatives.Count + Parts.Count > 0;

    /// <summary>The same, less important.</summary>
    public QueryUnit Lighter(double share) => new(Text, Mass * share, Alternatives, Parts, Kind);

    public bool IsSameAs(QueryUnit other) =>
        Text == other.Text || (Alternatives.Count > 0 && other.Alternatives.Count > 0 && Alternatives[0].Term == other.Alternatives[0].Term);
}
