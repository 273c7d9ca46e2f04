using System.Management.Automation;
using VpnFaq.PowerShell.Completion;
using VpnFaq.PowerShell.Reading;
using VpnFaq.PowerShell.Settings;
using VpnFaq.Reading;
using VpnFaq.Reading.Templates;
using VpnFaq.Resources;
using VpnFaq.Rules;
using VpnFaq.Settings;

namespace VpnFaq.PowerShell;

/// <summary>Checks gateways, connections, local network gateways, networks and what belongs to them against every rule.</summary>
[Cmdlet(VerbsDiagnostic.Test, "VpnGatewayConfig", DefaultParameterSetName = ObjectSet)]
[OutputType(typeof(Finding), typeof(bool))]
public sealed class TestVpnGatewayConfigCommand : PSCmdlet
{
    private const string ObjectSet = "InputObject", PathSet = "Path", LiteralPathSet = "LiteralPath";

    private readonly List<Resource> resources = [];
    private readonly ResourceIds ids = new();
    private readonly TextInput lines = new();
    private InputPaths? paths;
    private ReadingErrors? notes;
    private LongWork? work;
    private LoadedSettings? settings;
    private Baseline? baseline;
    private string? parameterFile;
    private TemplateInput? template;
    private bool stopped;

    /// <summary>Resources as the Az cmdlets emit them, in any mix; lists are unrolled. Files of Get-ChildItem are read.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ObjectSet)]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    public object? InputObject { get; set; }

    /// <summary>JSON files; wildcards are allowed. A folder means every .json file under it.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = PathSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>JSON files or folders by their exact names.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LiteralPathSet)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Values for the parameters of ARM templates. Without it, the file beside a template by name is taken: main.parameters.json beside main.json.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? TemplateParameterFile { get; set; }

    /// <summary>Ask only these rules: ids or names, wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(RuleIdCompleter))]
    public string[]? IncludeRule { get; set; }

    /// <summary>Do not ask these rules: ids or names, wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(RuleIdCompleter))]
    public string[]? ExcludeRule { get; set; }

    /// <summary>Ask only rules of these severities.</summary>
    [Parameter]
    public FindingSeverity[]? Severity { get; set; }

    /// <summary>What the team has laid down: a path (.psd1 or .json), a hashtable or the name of a preset. Default: VpnFaq.settings.psd1 beside the checked files.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(SettingsCompleter))]
    public object? Settings { get; set; }

    /// <summary>The known findings of an earlier run, as Export-VpnGatewayReport -Format Baseline writes them: they are accepted, so that only new ones fail.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? BaselinePath { get; set; }

    /// <summary>Show findings with these outcomes. Default: Fail.</summary>
    [Parameter]
    public FindingOutcome[] Outcome { get; set; } = [FindingOutcome.Fail];

    /// <summary>The day at which retirements and accepted risks are judged. Default: that of the settings, or today.</summary>
    [Parameter]
    [IsoDate]
    public DateTime AsOf { get; set; } = DateTime.Today;

    /// <summary>Return one Boolean: false where an error or a warning was found (or anything of -Severity), or where nothing could be read.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <summary>End with a terminating error where something of this severity, or a worse one, was found.</summary>
    [Parameter]
    public FindingSeverity FailOn { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        paths = new InputPaths(this);
        notes = new ReadingErrors(this);
        work = new LongWork(this);
        if (Settings is not null)
            settings = Usable(new SettingsSource(this).Load(Settings));
        if (BaselinePath is not null)
            baseline = ReadBaseline(SessionState.Path.GetUnresolvedProviderPathFromPSPath(BaselinePath));
        if (TemplateParameterFile is { } file && paths.Single(file) is { } path)
            (parameterFile, template) = (path, new TemplateInput(ParametersOf(path)));
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        switch (ParameterSetName)
        {
            case PathSet:
                Array.ForEach(Path, p => TakeFiles(paths!.Resolve(p)));
                break;
            case LiteralPathSet:
                Array.ForEach(LiteralPath, p => TakeFiles(paths!.Literal(p)));
                break;
            default:
                Take(InputObject);
                break;
        }
    }

    /// <inheritdoc/>
    protected override void StopProcessing() => stopped = true;

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        TakeLines();
        // Settings beside the files are known when the files are.
        settings ??= (ParameterSetName == ObjectSet ? null : SettingsSource.Beside(paths!.Folders)) is { } beside ? Usable(beside) : LoadedSettings.None;
        var topology = new Topology(resources);
        WriteVerbose(Summary.OfInput(topology));
        WriteVerbose($"Settings: {settings.Name}.");
        var checker = new Checker(RuleCatalog.Default, Options(settings.Settings, topology));
        var failed = new Dictionary<FindingSeverity, int>();
        var shown = new List<Finding>();
        foreach (var finding in checker.Check(topology))
        {
            if (stopped)
                return;
            if (finding.Outcome == FindingOutcome.Fail)
                failed[finding.Severity] = failed.TryGetValue(finding.Severity, out var count) ? count + 1 : 1;
            if (!Quiet && Outcome.Contains(finding.Outcome))
                shown.Add(finding);
        }

        work!.Done();
        Show(shown);
        var run = Quiet ? null : checker.Conclude();
        if (run is not null)
            WaitingReports.Tell(run);
        Conclude(checker, topology);
        Judge(failed, run, topology);
    }

    private void Show(List<Finding> findings)
    {
        foreach (var finding in FindingOrder.WorstFirst(findings))
        {
            if (stopped)
                return;
            WriteObject(finding);
        }
    }

    private void Conclude(Checker checker, Topology topology)
    {
        WriteVerbose(Summary.OfOutcomes(checker.Counts));
        if (checker.GoneFromBaseline > 0)
            WriteVerbose(Summary.OfBaseline(checker.GoneFromBaseline));
        if (checker.Missing.Count > 0)
            WriteWarning(Summary.OfMissing(checker.Missing));
        foreach (var unused in checker.UnusedSuppressions(topology))
            WriteWarning(unused);
    }

    private void Judge(Dictionary<FindingSeverity, int> failed, CheckRun? run, Topology topology)
    {
        if (Quiet)
            WriteObject(topology.All.Count > 0 && !failed.Keys.Any(s => Severity is not null || s != FindingSeverity.Information));
        FindingSeverity? failOn = IsBound(nameof(FailOn)) ? FailOn : settings!.Settings.FailOn;
        if (!failed.Keys.Any(s => s >= failOn))
            return;
        // An error here would keep a report down the pipeline from being written.
        if (run is { HasReporter: true })
            run.Failed = failed;
        else
            ThrowTerminatingError(Summary.OfFailures(failed));
    }

    // What the command line says wins over what the settings say.
    private CheckOptions Options(CheckSettings given, Topology topology)
    {
        foreach (var pattern in RuleSelection.Of(IncludeRule).Unmatched.Concat(RuleSelection.Of(ExcludeRule).Unmatched))
            WriteError(InputErrors.RuleNotFound(pattern));
        return new CheckOptions
        {
            AsOf = IsBound(nameof(AsOf)) ? AsOf.Date : given.AsOf ?? AsOf.Date,
            Outcomes = [.. Outcome.Append(FindingOutcome.Fail).Distinct()],
            Includes = rule => Severity is null || Severity.Contains(given.SeverityOf(rule)),
            Settings = given with { IncludeRule = IncludeRule ?? given.IncludeRule, ExcludeRule = ExcludeRule ?? given.ExcludeRule },
            Baseline = baseline,
            Progress = judged => work!.Judged(judged, topology.All.Count),
        };
    }

    private bool IsBound(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);

    private LoadedSettings Usable(LoadedSettings loaded)
    {
        if (loaded.Errors.Any())
            ThrowTerminatingError(SettingsErrors.Of(loaded));
        return loaded;
    }

    private Baseline? ReadBaseline(string path)
    {
        var read = Baseline.Read(path, out var problem);
        if (problem is not null)
            ThrowTerminatingError(SettingsErrors.OfBaseline(problem, path));
        return read;
    }

    private void Take(object? input)
    {
        var bare = input is PSObject wrapped ? wrapped.BaseObject : input;
        if (bare is FileSystemInfo file)
        {
            TakeFiles(paths!.Literal(file.FullName));
            return;
        }

        if (bare is string text && lines.Add(text))
            return;
        TakeLines();
        notes!.Input = input;
        var node = ObjectNode.Of(input);
        if (node.Kind == NodeKind.Null || (node.Kind == NodeKind.Array && node.Count == 0))
            WriteError(InputErrors.Empty(input));
        else
            resources.AddRange(ResourceReader.ReadAll(node, notes, template, ids));
        work!.Read(resources.Count);
    }

    // A program's output comes line by line: az network vnet-gateway list | Test-VpnGatewayConfig.
    private void TakeLines()
    {
        foreach (var text in lines.Take())
        {
            notes!.Input = text;
            resources.AddRange(ResourceReader.ReadAll(ObjectNode.Of(text), notes, template, ids));
        }
    }

    private Node ParametersOf(string path)
    {
        var read = ConfigurationFile.ReadParameters(path, out var problem);
        if (problem is not null)
            WriteError(InputErrors.OfFile(problem, path));
        return read;
    }

    private void TakeFiles(IEnumerable<InputPaths.InputFile> files)
    {
        var read = new List<(InputPaths.InputFile File, ConfigurationFile Content)>();
        var count = resources.Count;
        foreach (var file in files)
        {
            if (stopped)
                return;
            var content = ConfigurationFile.Read(file.Path, parameterFile, SessionState.Path.CurrentFileSystemLocation.ProviderPath);
            read.Add((file, content));
            work!.Read(count += content.Resources.Count);
        }

        // By itself, a template that another one links to has none of its parameters.
        var linked = new HashSet<string>(read.SelectMany(r => r.Content.Linked), StringComparer.Ordinal);
        foreach (var (file, content) in read)
        {
            if (file.IsFromFolder && linked.Contains(System.IO.Path.GetFullPath(file.Path)))
                WriteVerbose($"The template {file.Path} is read with the template that links to it.");
            else
                Take(file, content);
        }
    }

    private void Take(InputPaths.InputFile file, ConfigurationFile read)
    {
        resources.AddRange(read.Resources);
        foreach (var warning in read.Warnings)
            WriteWarning(warning);
        if (read.OtherTypes.Count > 0)
            WriteVerbose($"Passed over in {file.Path}: {string.Join(", ", read.OtherTypes)}.");
        foreach (var note in read.Notes)
            WriteVerbose(note);
        if (read.Problem is not { } problem)
            return;
        // A folder holds whatever it holds; only a file that was named has to be about gateways.
        if (file.IsFromFolder && problem.IsAboutContent)
            WriteVerbose(problem.Message);
        else
            WriteError(InputErrors.OfFile(problem, file.Path));
    }
}
