using VpnFaq.Settings;

namespace VpnFaq.Rules;

/// <summary>What a check is asked for.</summary>
internal sealed class CheckOptions
{
    /// <summary>The day at which retirements and accepted risks are judged (date only).</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>Outcomes to report.</summary>
    public IReadOnlyCollection<FindingOutcome> Outcomes { get; init; } = [FindingOutcome.Fail];

    /// <summary>Ask only rules of these severities; empty for all.</summary>
    public IReadOnlyCollection<FindingSeverity> Severities { get; init; } = [];

    /// <summary>What the team that checks has laid down for itself.</summary>
    public CheckSettings Settings { get; init; } = CheckSettings.Default;

    /// <summary>Findings that were known before; null where there is no such list.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Told now and then how many resources were judged.</summary>
    public Action<int> Progress { get; init; } = static _ => { };
}
