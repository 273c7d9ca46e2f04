namespace VpnFaq.Faq;

/// <summary>A term that may stand for a part of a query, and how well.</summary>
internal readonly record struct Alternative(int Term, double Weight);

/// <summary>What counts as one thing in a query: a word, or several that mean one thing together.</summary>
/// <param name="Text">As typed, for messages.</param>
/// <param name="Mass">How much it matters whether an entry has it.</param>
/// <param name="Alternatives">Terms any of which stands for it.</param>
/// <param name="Parts">Units that stand for it together; empty if none do.</param>
internal sealed record QueryUnit(string Text, double Mass, IReadOnlyList<Alternative> Alternatives, IReadOnlyList<QueryUnit> Parts)
{
    public static IReadOnlyList<QueryUnit> NoParts { get; } = Array.Empty<QueryUnit>();
}
