using System.Collections;
using System.Management.Automation;
using VpnFaq.Reports;

namespace VpnFaq.PowerShell;

/// <summary>What the cmdlets that write reports have in common: they take findings, and write when all are there.</summary>
public abstract class ReportCommand : PSCmdlet, IDisposable
{
    private readonly List<Finding> findings = [];
    private readonly List<CheckRun> checks = [];
    private bool refused;

    /// <summary>Findings of Test-VpnGatewayConfig, also such that were stored with Export-Clixml. None at all makes a report that says so.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [AllowNull]
    [AllowEmptyCollection]
    public object? InputObject { get; set; }

    /// <summary>Heading of the report.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string Title { get; set; } = "VPN gateway check";

    /// <summary>The findings that came.</summary>
    private protected IReadOnlyList<Finding> Findings => findings;

    /// <summary>Whether something else than findings came and nothing but that: a report would say that all is well.</summary>
    private protected bool HasOnlyStrangers => refused && findings.Count == 0;

    /// <summary>Checks up the pipeline that told of themselves.</summary>
    private protected IReadOnlyList<CheckRun> Checks => checks;

    /// <summary>Ends the waiting for findings, also where something ended the pipeline.</summary>
    public void Dispose() => WaitingReports.Remove(this);

    /// <summary>A check up the pipeline tells of itself before it ends.</summary>
    internal virtual void Hear(CheckRun run) => checks.Add(run);

    /// <inheritdoc/>
    protected override void BeginProcessing() => WaitingReports.Add(this);

    /// <inheritdoc/>
    protected override void ProcessRecord() => Take(InputObject);

    /// <summary>The text of a report; what had to be left out is a warning.</summary>
    /// <param name="format">The format.</param>
    private protected string Write(ReportFormat format)
    {
        var content = new ReportContent(findings) { Title = Title, Checks = checks, Root = new SourceRoot(RootFolder()) };
        var text = Report.Write(format, content);
        content.Notes.ForEach(WriteWarning);
        return text;
    }

    private void Take(object? input)
    {
        // A variable that no finding went into.
        if (input is null)
            return;
        if (FindingInput.Read(input) is { } finding)
            findings.Add(finding);
        else if ((input is PSObject wrapped ? wrapped.BaseObject : input) is IEnumerable list and not (string or IDictionary))
            list.Cast<object?>().ToList().ForEach(Take);
        else
            Refuse(input);
    }

    private void Refuse(object input)
    {
        refused = true;
        WriteError(FindingInput.NotAFinding(input));
    }

    /// <summary>The root of the repository that the current folder is in, or the current folder.</summary>
    private string RootFolder()
    {
        var here = SessionState.Path.CurrentFileSystemLocation.ProviderPath;
        for (var folder = new DirectoryInfo(here); folder is not null; folder = folder.Parent)
        {
            // In a work tree of git, .git is a file.
            var git = Path.Combine(folder.FullName, ".git");
            if (Directory.Exists(git) || File.Exists(git))
                return folder.FullName;
        }

        return here;
    }
}
