using System.Management.Automation;

namespace VpnFaq.PowerShell.Tests.Hosting;

/// <summary>Everything that a script left behind, stream by stream.</summary>
public sealed class PipelineResult
{
    private readonly Func<IEnumerable<PSObject>, int, string> format;

    internal PipelineResult(IReadOnlyList<PSObject> output, ErrorRecord? failure, PSDataStreams streams, Func<IEnumerable<PSObject>, int, string> format)
    {
        this.format = format;
        Output = output;
        Failure = failure;
        Errors = [.. streams.Error];
        Warnings = [.. streams.Warning.Select(record => record.Message)];
        Verbose = [.. streams.Verbose.Select(record => record.Message)];
        Debug = [.. streams.Debug.Select(record => record.Message)];
        Information = [.. streams.Information.Select(record => record.MessageData?.ToString() ?? string.Empty)];
    }

    public IReadOnlyList<PSObject> Output { get; }

    /// <summary>Errors that did not end the script.</summary>
    public IReadOnlyList<ErrorRecord> Errors { get; }

    /// <summary>The error that ended the script, or null.</summary>
    public ErrorRecord? Failure { get; }

    public IReadOnlyList<string> Warnings { get; }

    public IReadOnlyList<string> Verbose { get; }

    public IReadOnlyList<string> Debug { get; }

    public IReadOnlyList<string> Information { get; }

    /// <summary>The output as a window of the default width shows it.</summary>
    public string Text => TextAt(ModuleSession.DefaultWidth);

    /// <summary>All streams as one text: the place to look for what must not be said anywhere.</summary>
    public string Everything => string.Join(
        '\n',
        [Text, .. Errors.Append(Failure).OfType<ErrorRecord>().Select(error => $"{error}\n{error.Exception}\n{error.TargetObject}"), .. Warnings, .. Verbose, .. Debug, .. Information]);

    /// <summary>The output as a window of that width shows it.</summary>
    public string TextAt(int width) => format(Output, width);

    /// <summary>The output's objects, all of which have to be of that type.</summary>
    public IReadOnlyList<T> Objects<T>() => [.. Output.Select(item => Assert.IsType<T>(item.BaseObject, exactMatch: false))];

    /// <summary>This very result, once no stream holds an error or a warning.</summary>
    public PipelineResult Clean()
    {
        Assert.Null(Failure);
        Assert.Empty(Errors);
        Assert.Empty(Warnings);
        return this;
    }

    /// <summary>The only error, which must not have ended the script, once its id is the given one.</summary>
    public ErrorRecord OnlyError(string id)
    {
        Assert.Null(Failure);
        var error = Assert.Single(Errors);
        // PowerShell appends the class of the cmdlet to the id.
        Assert.Equal(id, error.FullyQualifiedErrorId.Split(',')[0]);
        return error;
    }
}
