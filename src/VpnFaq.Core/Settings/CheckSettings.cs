namespace VpnFaq.Settings;

/// <summary>What a team wants of a check: which rules, how severe, what is accepted.</summary>
internal sealed record CheckSettings
{
    public static CheckSettings Default { get; } = new();

    public Preset Preset { get; init; } = Preset.Default;

    /// <summary>Patterns for rules to ask; empty for all.</summary>
    public IReadOnlyList<string> IncludeRule { get; init; } = [];

    public IReadOnlyList<string> ExcludeRule { get; init; } = [];

    /// <summary>Severities by id of the rule; they win over those of the preset.</summary>
    public IReadOnlyDictionary<string, FindingSeverity> Severity { get; init; } = new Dictionary<string, FindingSeverity>();

    public FindingSeverity? FailOn { get; init; }

    public DateTime? AsOf { get; init; }

    public NamingPatterns NamingPattern { get; init; } = NamingPatterns.None;

    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    public FindingSeverity SeverityOf(RuleInfo rule) =>
        Severity.TryGetValue(rule.Id, out var own) ? own : Preset.Severity.TryGetValue(rule.Id, out var preset) ? preset : rule.Severity;
}
