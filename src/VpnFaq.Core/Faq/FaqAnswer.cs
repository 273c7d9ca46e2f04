using VpnFaq.Faq;

namespace VpnFaq;

/// <summary>A question of the Azure VPN Gateway FAQ and its answer.</summary>
public sealed class FaqAnswer
{
    private readonly Lazy<IReadOnlyList<string>> rules;
    private readonly Lazy<string> markdown;

    // Most answers are read and never asked for their rules or Markdown; looking rules up loads all of them.
    internal FaqAnswer(FaqEntry entry, double confidence, Func<IReadOnlyList<string>> rules, Func<string> markdown)
    {
        var shown = entry.Shown;
        Id = entry.Id;
        Question = shown.Question;
        Answer = shown.Answer;
        Topic = entry.Topic;
        Confidence = Math.Round(confidence, 2);
        SourceUri = shown.SourceUri;
        SourceDate = shown.SourceDate;
        Changed = shown.Changed;
        SeeAlso = shown.SeeAlso;
        this.rules = new(rules);
        this.markdown = new(markdown);
    }

    /// <summary>Name of the answer: the published FAQ's own slug of the question, or a name of ours for a table that the FAQ includes.</summary>
    public string Id { get; }

    /// <summary>The question, in one sentence.</summary>
    public string Question { get; }

    /// <summary>The answer as plain text: one line per paragraph, tables aligned, code indented by four spaces.</summary>
    public string Answer { get; }

    /// <summary>Question, answer and sources in Markdown, with links that open from everywhere.</summary>
    public string Markdown => markdown.Value;

    /// <summary>Section of the FAQ, e.g. <c>bgp</c>.</summary>
    public string Topic { get; }

    /// <summary>How sure it is that this answers the question asked: 0 to 1; 1 if it was asked for by its id.</summary>
    public double Confidence { get; }

    /// <summary>The page that says so, opened at the question where the page has it.</summary>
    public Uri SourceUri { get; }

    /// <summary>Date of that page's text, without a time.</summary>
    public DateTime SourceDate { get; }

    /// <summary>Since when the answer is as it is, and what it was before; null if it has not changed since July 2024.</summary>
    public string? Changed { get; }

    /// <summary>Ids of the rules that check what the answer says. Empty if there is none.</summary>
    public IReadOnlyList<string> Rules => rules.Value;

    /// <summary>What the rules behind the answer say of the gateways that the question was asked about; empty where none was given.</summary>
    public IReadOnlyList<Finding> Findings { get; internal set; } = [];

    /// <summary>Ids of the answers that lead on.</summary>
    public IReadOnlyList<string> SeeAlso { get; }

    /// <summary>The question.</summary>
    public override string ToString() => Question;
}
