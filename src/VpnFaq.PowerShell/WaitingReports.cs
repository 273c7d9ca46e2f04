namespace VpnFaq.PowerShell;

/// <summary>
/// Reports that wait for findings further down the pipeline. A check tells them of itself even if it has no finding to hand
/// on: a report on what is sound shows what was checked. A pipeline runs on one thread, so that checks which run at the same
/// time elsewhere do not meet here.
/// </summary>
internal static class WaitingReports
{
    [ThreadStatic]
    private static List<ReportCommand>? waiting;

    public static void Add(ReportCommand report) => (waiting ??= []).Add(report);

    public static void Remove(ReportCommand report) => waiting?.Remove(report);

    /// <summary>Tells every report that waits of a check.</summary>
    public static void Tell(CheckRun run) => waiting?.ForEach(report => report.Hear(run));
}
