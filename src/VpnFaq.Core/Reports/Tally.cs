using System.Globalization;

namespace VpnFaq.Reports;

/// <summary>How many findings there are of each sort. Failures count by severity.</summary>
internal sealed class Tally
{
    /// <summary>Failures by severity from the worst on, then the other outcomes from the most telling on.</summary>
    public static readonly IReadOnlyList<string> Sorts =
    [
        nameof(FindingSeverity.Error), nameof(FindingSeverity.Warning), nameof(FindingSeverity.Information),
        nameof(FindingOutcome.Unknown), nameof(FindingOutcome.Suppressed), nameof(FindingOutcome.Pass), nameof(FindingOutcome.NotApplicable),
    ];

    private readonly int[] counts = new int[Sorts.Count];

    /// <summary>The place in <see cref="Sorts"/> of the worst finding; the last one where there is none.</summary>
    public int Worst { get; private set; } = Sorts.Count - 1;

    /// <summary>Whether somebody has to look: a failure, an unknown or something suppressed.</summary>
    public bool IsOpen => Worst < 5;

    public bool HasErrorOrWarning => counts[0] + counts[1] > 0;

    public int this[int sort] => counts[sort];

    public static Tally Of(IEnumerable<Finding> findings)
    {
        var tally = new Tally();
        foreach (var finding in findings)
            tally.Add(finding);
        return tally;
    }

    /// <summary>The place of a finding in <see cref="Sorts"/>.</summary>
    public static int SortOf(Finding finding) => finding.Outcome switch
    {
        FindingOutcome.Fail => FindingSeverity.Error - finding.Severity,
        FindingOutcome.Unknown => 3,
        FindingOutcome.Suppressed => 4,
        FindingOutcome.Pass => 5,
        _ => 6,
    };

    /// <summary>As in 2 errors, 1 warning.</summary>
    public override string ToString()
    {
        var parts = Sorts.Select((_, sort) => sort).Where(sort => counts[sort] > 0).Select(sort => Words(sort, counts[sort])).ToList();
        return parts.Count == 0 ? "no findings" : string.Join(", ", parts);
    }

    public void Add(Finding finding)
    {
        var sort = SortOf(finding);
        counts[sort]++;
        Worst = Math.Min(Worst, sort);
    }

    public void Add(Tally other)
    {
        for (var sort = 0; sort < counts.Length; sort++)
            counts[sort] += other.counts[sort];
        Worst = Math.Min(Worst, other.Worst);
    }

    /// <summary>A count of a sort in words.</summary>
    public static string Words(int sort, int count) => count.ToString("N0", CultureInfo.InvariantCulture) + " " + sort switch
    {
        0 => count == 1 ? "error" : "errors",
        1 => count == 1 ? "warning" : "warnings",
        2 => count == 1 ? "piece of advice" : "pieces of advice",
        3 => "unknown",
        4 => "suppressed",
        5 => "passed",
        _ => "not applicable",
    };
}
