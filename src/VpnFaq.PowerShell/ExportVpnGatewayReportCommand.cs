using System.Management.Automation;
using System.Text;
using VpnFaq.Reports;

namespace VpnFaq.PowerShell;

/// <summary>Writes reports of findings to files, in UTF-8 without a byte order mark.</summary>
[Cmdlet(VerbsData.Export, "VpnGatewayReport", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportVpnGatewayReportCommand : ReportCommand
{
    private readonly List<(string Path, ReportFormat Format)> files = [];

    /// <summary>The files. Their endings tell the formats: .html, .sarif, .xml (JUnit), .md, .json, .csv.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Alias("FilePath", "LiteralPath")]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>The format, whatever the ending says.</summary>
    [Parameter]
    public ReportFormat Format { get; set; }

    /// <summary>Do not replace a file that is there.</summary>
    [Parameter]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Replace a file that is read-only, and make folders that are not there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Emit the files that were written.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>End with a terminating error where something of this severity, or a worse one, was found; the files are written before.</summary>
    [Parameter]
    public FindingSeverity FailOn { get; set; }

    // Checked before the findings come: a check can take long.
    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        foreach (var path in Path)
        {
            var file = SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
            if (provider.Name != "FileSystem")
                Stop($"{path} is no path of a file.", "VpnFaq.NotAFilePath", ErrorCategory.InvalidArgument, path);
            if (Directory.Exists(file))
                Stop($"{path} is a folder. Name a file in it.", "VpnFaq.PathIsFolder", ErrorCategory.InvalidArgument, path);
            if (!Force && System.IO.Path.GetDirectoryName(file) is { Length: > 0 } folder && !Directory.Exists(folder))
                Stop($"There is no folder {folder}. -Force makes it.", "VpnFaq.FolderNotFound", ErrorCategory.ObjectNotFound, path);
            if (NoClobber && File.Exists(file))
                Stop($"The file {path} is there already, and -NoClobber keeps it.", "VpnFaq.FileExists", ErrorCategory.ResourceExists, path);
            files.Add((file, FormatOf(path)));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (HasOnlyStrangers)
            return;
        foreach (var (file, format) in files)
        {
            if (ShouldProcess(file, $"Write {format} report"))
                WriteFile(file, Write(format));
        }

        if (Failed() is { } failed)
            ThrowTerminatingError(Summary.OfFailures(failed));
    }

    // The error that the check is asked for would come before the files.
    /// <inheritdoc/>
    internal override void Hear(CheckRun run)
    {
        base.Hear(run);
        run.HasReporter = true;
    }

    // What this cmdlet is asked for, or what the check is, whose error would have come before the files.
    private IReadOnlyDictionary<FindingSeverity, int>? Failed()
    {
        if (!MyInvocation.BoundParameters.ContainsKey(nameof(FailOn)))
        {
            var asked = Checks.Select(run => run.Failed).OfType<IReadOnlyDictionary<FindingSeverity, int>>().ToList();
            return asked.Count == 0 ? null : asked.SelectMany(f => f).GroupBy(f => f.Key).ToDictionary(g => g.Key, g => g.Sum(f => f.Value));
        }

        var failed = Findings.Where(f => f.Outcome == FindingOutcome.Fail).GroupBy(f => f.Severity).ToDictionary(g => g.Key, g => g.Count());
        return failed.Keys.Any(s => s >= FailOn) ? failed : null;
    }

    private ReportFormat FormatOf(string path)
    {
        if (MyInvocation.BoundParameters.ContainsKey(nameof(Format)))
            return Format;
        if (Report.FormatOf(path) is not { } format)
        {
            Stop($"The ending of {path} tells no format. Known are {Report.KnownEndings}; or give -Format.", "VpnFaq.FormatUnknown", ErrorCategory.InvalidArgument, path);
            return default;
        }

        return format;
    }

    private void WriteFile(string file, string text)
    {
        try
        {
            if (Force)
                MakeWay(file);
            using (var stream = new FileStream(file, NoClobber ? FileMode.CreateNew : FileMode.Create, FileAccess.Write, FileShare.Read))
            using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
                writer.Write(text);
            if (PassThru)
                WriteObject(new FileInfo(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            WriteError(new ErrorRecord(new IOException($"The report cannot be written to {file}: {e.Message}", e), "VpnFaq.FileNotWritable", ErrorCategory.WriteError, file));
        }
    }

    private static void MakeWay(string file)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        if (File.Exists(file))
            File.SetAttributes(file, File.GetAttributes(file) & ~FileAttributes.ReadOnly);
    }

    private void Stop(string message, string id, ErrorCategory category, string path) =>
        ThrowTerminatingError(new ErrorRecord(new PSArgumentException(message), id, category, path));
}
