using VpnFaq.Reports;

namespace VpnFaq;

/// <summary>The check that a finding comes from: what a report may know of it beside its findings. All findings of a check share one.</summary>
/// <param name="AsOf">The day at which retirements were judged (date only).</param>
/// <param name="Sketch">What was checked and how it hangs together.</param>
internal sealed record CheckRun(DateTime AsOf, TopologySketch Sketch);
