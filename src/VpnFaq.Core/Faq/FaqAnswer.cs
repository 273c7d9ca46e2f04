namespace VpnFaq;

/// <summary>A question of the Azure VPN Gateway FAQ and its answer.</summary>
public sealed class FaqAnswer
{
    private readonly Lazy<IReadOnlyList<string>> rules;
    private readonly Lazy<string> markdown;

    // Most answers are read and never asked for their rules or Markdown; looking rules up loads all of them.
    internal FaqAnswer(Func<IReadOnlyList<string>> rules, Func<string> markdown) => (this.rules, this.markdown) = (new(rules), new(markdown));

    /// <summary>Name of the answer: the published FAQ's own slug of the question, or a name of ours for a table that the FAQ includes.</summary>
    public required string Id { get; init; }

    /// <summary>The question, in one sentence.</summary>
    public required string Question { get; init; }

    /// <summary>The answer as plain text: one line per paragraph, tables aligned, code indented by four spaces.</summary>
    public required string Answer { get; init; }

    /// <summary>Question, answer and sources in Markdown, with links that open from everywhere.</summary>
    public string Markdown => markdown.Value;

    /// <summary>Section of the FAQ, e.g. <c>bgp</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>How sure it is that this answers the question asked: 0 to 1; 1 if it was asked for by its id.</summary>
    public required double Confidence { get; init; }

    /// <summary>The page that says so, opened at the question where the page has it.</summary>
    public required Uri SourceUri { get; init; }

    /// <summary>Date of that page's text, without a time.</summary>
    public required DateTime SourceDate { get; init; }

    /// <summary>Since when the answer is as it is, and what it was before; null if it has not changed since July 2024.</summary>
    public string? Changed { get; init; }

    /// <summary>Ids of the rules that check what the answer says. Empty if there is none.</summary>
    public IReadOnlyList<string> Rules => rules.Value;

    /// <summary>What the rules behind the answer say of the gateways that the question was asked about; empty where none was given.</summary>
    public IReadOnlyList<Finding> Findings { get; internal set; } = [];

    /// <summary>Ids of the answers that lead on.</summary>
    public required IReadOnlyList<string> SeeAlso { get; init; }

    /// <summary>The question.</summary>
    public override string ToString() => Question;
}
