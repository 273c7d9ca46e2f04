namespace VpnFaq.Rules;

/// <summary>What a check is asked for.</summary>
internal sealed class CheckOptions
{
    /// <summary>The day at which retirements are judged (date only).</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>Outcomes to report.</summary>
    public IReadOnlyCollection<FindingOutcome> Outcomes { get; init; } = [FindingOutcome.Fail];

    /// <summary>Which rules to ask.</summary>
    public Func<RuleInfo, bool> Includes { get; init; } = static _ => true;
}
