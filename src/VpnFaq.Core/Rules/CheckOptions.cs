using VpnFaq.Settings;

namespace VpnFaq.Rules;

/// <summary>What a check is asked for.</summary>
internal sealed class CheckOptions
{
    /// <summary>The day at which retirements and accepted risks are judged (date only).</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>Outcomes to report.</summary>
    public IReadOnlyCollection<FindingOutcome> Outcomes { get; init; } = [FindingOutcome.Fail];

    /// <summary>Which of the rules that the settings want to ask.</summary>
    public Func<RuleInfo, bool> Includes { get; init; } = static _ => true;

    /// <summary>What the team that checks has laid down for itself.</summary>
    public CheckSettings Settings { get; init; } = CheckSettings.Default;

    /// <summary>Findings that were known before; null where there is no such list.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Told now and then how many resources were judged.</summary>
    public Action<int> Progress { get; init; } = static _ => { };
}
