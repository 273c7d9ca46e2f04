using VpnFaq.Reports;

namespace VpnFaq;

/// <summary>The check that a finding comes from: what a report may know of it beside its findings. All findings of a check share one.</summary>
/// <param name="AsOf">The day at which retirements were judged (date only).</param>
/// <param name="Sketch">What was checked and how it hangs together; drawn when a report asks.</param>
internal sealed record CheckRun(DateTime AsOf, Lazy<TopologySketch> Sketch)
{
    /// <summary>How many resources were checked.</summary>
    public int Resources { get; init; }

    /// <summary>How many verdicts there were of each outcome, reported or not; known when all findings were taken.</summary>
    public IReadOnlyDictionary<FindingOutcome, int> Verdicts { get; set; } = new Dictionary<FindingOutcome, int>();

    /// <summary>Whether somebody down the pipeline writes a report of the findings, and ends with the error that <see cref="Failed"/> asks for.</summary>
    public bool HasReporter { get; set; }

    /// <summary>How many failures there were of each severity, where they ask for an error; null where they do not.</summary>
    public IReadOnlyDictionary<FindingSeverity, int>? Failed { get; set; }
}
