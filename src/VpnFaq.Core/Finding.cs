namespace VpnFaq;

/// <summary>What one rule says of one property of one resource.</summary>
public sealed class Finding
{
    internal Finding(RuleInfo rule) => (Rule, Severity) = (rule, rule.Severity);

    /// <summary>Id of the rule.</summary>
    public string RuleId => Rule.Id;

    /// <summary>Name of the rule.</summary>
    public string RuleName => Rule.Name;

    /// <summary>How much it matters: the severity of the rule, or what the settings make of it.</summary>
    public FindingSeverity Severity { get; internal init; }

    /// <summary>What the rule says.</summary>
    public FindingOutcome Outcome { get; internal set; }

    /// <summary>Name of the resource; a child carries its parent's name before a slash.</summary>
    public string ResourceName { get; internal init; } = string.Empty;

    /// <summary>Type of the resource, as Azure Resource Manager names it.</summary>
    public string ResourceType { get; internal init; } = string.Empty;

    /// <summary>Id of the resource; empty where it has none yet.</summary>
    public string ResourceId { get; internal init; } = string.Empty;

    /// <summary>Azure's path of the property, such as <c>properties.sku.name</c>; empty where no single property decides.</summary>
    public string Property { get; internal init; } = string.Empty;

    /// <summary>The value found; empty where there is none. Never a secret.</summary>
    public string Actual { get; internal init; } = string.Empty;

    /// <summary>The value that would keep the rule.</summary>
    public string Expected { get; internal init; } = string.Empty;

    /// <summary>What is the matter, in a sentence or two.</summary>
    public string Message { get; internal set; } = string.Empty;

    /// <summary>Why it matters.</summary>
    public string Reason => Rule.Reason;

    /// <summary>What to do.</summary>
    public string Recommendation => Rule.Recommendation;

    /// <summary>A command to paste that mends it; empty where one command does not.</summary>
    public string Fix { get; internal init; } = string.Empty;

    /// <summary>What the fix does to traffic.</summary>
    public FixImpact Impact { get; internal init; }

    /// <summary>Id of the answer that tells more: <c>Get-VpnFaqAnswer -Id</c>.</summary>
    public string FaqId => Rule.FaqId;

    /// <summary>The document that states the rule.</summary>
    public Uri SourceUri => Rule.SourceUri;

    /// <summary>Date that the document carries (date only).</summary>
    public DateTime SourceDate => Rule.SourceDate;

    /// <summary>Codes of the errors that Azure answers with; empty where none is known.</summary>
    public IReadOnlyList<string> AzureErrorCode => Rule.AzureErrorCode;

    /// <summary>Why it was accepted; null where it was not.</summary>
    public FindingSuppression? Suppression { get; internal set; }

    /// <summary>File, line and column; null for resources that came from no file.</summary>
    public SourceLocation? Location { get; internal init; }

    internal RuleInfo Rule { get; }

    /// <summary>The check that it comes from; null for a finding that was stored and read back.</summary>
    internal CheckRun? Run { get; init; }

    /// <summary>Somebody takes the risk.</summary>
    internal void Accept(FindingSuppression by) => (Outcome, Suppression) = (FindingOutcome.Suppressed, by);

    /// <summary>Adds a sentence to the message.</summary>
    internal void Note(string sentence) => Message = $"{Message} {sentence}";

    /// <summary>Rule and resource. The message would stand twice in every finding that is stored.</summary>
    public override string ToString() => $"{RuleId} {ResourceName}";
}
