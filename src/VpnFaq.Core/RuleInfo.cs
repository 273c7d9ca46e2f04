using VpnFaq.Facts;

namespace VpnFaq;

/// <summary>A rule: what it checks, and what it stands on.</summary>
public sealed class RuleInfo
{
    private readonly Lazy<string> help;

    internal RuleInfo(Source source) => (Source, help) = (source, new Lazy<string>(() => Rules.RulePages.Read(Id!)));

    /// <summary>Stable id: VPN and three digits, the first of which is the topic. Never reused.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the rule, without blanks.</summary>
    public required string Name { get; init; }

    /// <summary>What holds where the rule is kept, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>What a broken rule means.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What the rule is about.</summary>
    public RuleTopic Topic => (RuleTopic)(Id[3] - '0');

    /// <summary>Type of the resources that the rule looks at, as Azure Resource Manager names it; a star for a rule that looks at every kind.</summary>
    public string ResourceType { get; internal set; } = string.Empty;

    /// <summary>Why it matters, in one or two sentences.</summary>
    public required string Reason { get; init; }

    /// <summary>What to do where the rule is broken.</summary>
    public required string Recommendation { get; init; }

    /// <summary>Id of the answer that tells more: <c>Get-VpnFaqAnswer -Id</c>.</summary>
    public required string FaqId { get; init; }

    /// <summary>The document that states it.</summary>
    public Uri SourceUri => Source.Uri;

    /// <summary>Date that the document carries (date only).</summary>
    public DateTime SourceDate => Source.Date;

    /// <summary>Codes of the errors that Azure answers with; empty where none is known.</summary>
    public IReadOnlyList<string> AzureErrorCode { get; init; } = [];

    /// <summary>The rule's help page, Markdown: what, why, how to mend it, a failing and a passing example.</summary>
    public string Help => help.Value;

    internal Source Source { get; }

    /// <summary>Id and name.</summary>
    public override string ToString() => $"{Id} {Name}";
}
