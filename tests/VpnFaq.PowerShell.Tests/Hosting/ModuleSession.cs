using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace VpnFaq.PowerShell.Tests.Hosting;

/// <summary>
/// A real PowerShell engine with the staged module imported by its manifest. A test class takes it as its
/// <see cref="IClassFixture{TFixture}"/>, so that the import is paid once; scripts leave no variable behind.
/// The engine has its core cmdlets only: no Select-Object, Sort-Object, ConvertTo-Json or Format-List.
/// </summary>
public sealed class ModuleSession : IDisposable
{
    public const int DefaultWidth = 120;

    private readonly RecordingHost host = new();
    private readonly Runspace runspace;

    public ModuleSession()
    {
        var state = InitialSessionState.CreateDefault2();
        state.ThrowOnRunspaceOpenError = true;
        state.ImportPSModule(Repository.Manifest);
        // What else this machine has installed is not under test.
        state.Variables.Add(new SessionStateVariableEntry("PSModuleAutoLoadingPreference", PSModuleAutoLoadingPreference.None, string.Empty));
        runspace = RunspaceFactory.CreateRunspace(host, state);
        // The culture of a thread is the test's to choose.
        runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
        runspace.Open();
    }

    /// <summary>The culture that scripts run in.</summary>
    public string Culture
    {
        get => host.Culture.Name;
        set => host.Culture = CultureInfo.GetCultureInfo(value);
    }

    /// <summary>Runs the script and keeps every stream. A terminating error is in the result, not thrown.</summary>
    public PipelineResult Run(string script, params (string Name, object? Value)[] variables)
    {
        using var pipeline = Pipeline(script);
        var (output, failure) = WithVariables(variables, () => Invoke(pipeline));
        host.TakeText();
        return new PipelineResult(output, failure, pipeline.Streams, Format);
    }

    /// <summary>Runs the script at a prompt: what the window of that width shows, errors and warnings included.</summary>
    public string Show(string script, int width = DefaultWidth, params (string Name, object? Value)[] variables)
    {
        using var pipeline = Pipeline(script);
        pipeline.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        pipeline.AddCommand("Out-Default");
        var (_, failure) = AtWidth(width, () => WithVariables(variables, () => Invoke(pipeline)));
        return host.TakeText() + (failure is null ? string.Empty : Format([PSObject.AsPSObject(failure)], width));
    }

    /// <summary>What Tab offers at the end of the input.</summary>
    public IReadOnlyList<Completion> Complete(string input)
    {
        using var pipeline = System.Management.Automation.PowerShell.Create(runspace);
        var found = InCulture(() => CommandCompletion.CompleteInput(input, input.Length, null, pipeline));
        return [.. found.CompletionMatches.Select(match => new Completion(match.CompletionText, match.ListItemText, match.ToolTip))];
    }

    public void Dispose() => runspace.Dispose();

    // Modules are counted by PowerShell's makers unless this is set before the engine starts.
    [ModuleInitializer]
    internal static void StayOffTheNetwork() => Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");

    private System.Management.Automation.PowerShell Pipeline(string script)
    {
        var pipeline = System.Management.Automation.PowerShell.Create(runspace);
        return pipeline.AddScript(script, useLocalScope: true);
    }

    private string Format(IEnumerable<PSObject> objects, int width)
    {
        using var pipeline = System.Management.Automation.PowerShell.Create(runspace).AddCommand("Out-Default");
        AtWidth(width, () => InCulture(() => pipeline.Invoke(objects)));
        return host.TakeText();
    }

    private (IReadOnlyList<PSObject> Output, ErrorRecord? Failure) Invoke(System.Management.Automation.PowerShell pipeline)
    {
        var output = new PSDataCollection<PSObject>();
        try
        {
            InCulture(() =>
            {
                pipeline.Invoke(input: null, output, new PSInvocationSettings { AddToHistory = true });
                return output;
            });
            return ([.. output], null);
        }
        catch (RuntimeException failure)
        {
            return ([.. output], failure.ErrorRecord);
        }
    }

    private T WithVariables<T>((string Name, object? Value)[] variables, Func<T> run)
    {
        var state = runspace.SessionStateProxy;
        foreach (var (name, value) in variables)
            state.SetVariable(name, value);
        try
        {
            return run();
        }
        finally
        {
            foreach (var (name, _) in variables)
                state.PSVariable.Remove(name);
        }
    }

    private T AtWidth<T>(int width, Func<T> run)
    {
        host.Width = width;
        try
        {
            return run();
        }
        finally
        {
            host.Width = DefaultWidth;
        }
    }

    private T InCulture<T>(Func<T> run)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (host.Culture, host.Culture);
        try
        {
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
