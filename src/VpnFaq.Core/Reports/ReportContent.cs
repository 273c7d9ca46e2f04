namespace VpnFaq.Reports;

/// <summary>What a report is made of.</summary>
internal sealed class ReportContent
{
    private readonly Lazy<IReadOnlyList<ReportedResource>> resources;

    /// <param name="findings">The findings, in their order.</param>
    public ReportContent(IReadOnlyList<Finding> findings)
    {
        Findings = findings;
        resources = new(() => ReportedResource.Group(findings));
    }

    public string Title { get; init; } = "VPN gateway check";

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Where paths of files start.</summary>
    public SourceRoot Root { get; init; } = new(string.Empty);

    /// <summary>What the findings are about; resources with the worst failures first, else in the order of the findings.</summary>
    public IReadOnlyList<ReportedResource> Resources => resources.Value;

    /// <summary>Checks that told of themselves, with or without findings.</summary>
    public IReadOnlyCollection<CheckRun> Checks { get; init; } = [];

    /// <summary>The check, where all findings come from one and were not stored since.</summary>
    public CheckRun? Run
    {
        get
        {
            var runs = Findings.Select(f => f.Run).Concat(Checks).ToList();
            return runs.Count > 0 && runs.TrueForAll(run => ReferenceEquals(run, runs[0])) ? runs[0] : null;
        }
    }

    /// <summary>What the maker of a report has to tell beside the report: that something was left out.</summary>
    public List<string> Notes { get; } = [];

    public Tally Tally => Tally.Of(Findings);
}
