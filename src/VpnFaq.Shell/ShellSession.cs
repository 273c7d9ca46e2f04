using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace VpnFaq.Shell;

/// <summary>A runspace with the module loaded, and the way from a command to what the user sees of it.</summary>
internal sealed class ShellSession : IDisposable
{
    private readonly Screen screen;
    private readonly ShellHost host;
    private readonly Runspace runspace;
    private volatile PowerShell? running;
    private bool missedCmdlet;

    public ShellSession(string manifest, Screen screen)
    {
        this.screen = screen;
        host = new ShellHost(screen);
        if (!Screen.ShowsColour)
        {
            PSStyle.Instance.OutputRendering = OutputRendering.PlainText;
        }

        var state = InitialSessionState.CreateDefault2();
        state.ThrowOnRunspaceOpenError = true;
        state.ImportPSModule(manifest);
        runspace = RunspaceFactory.CreateRunspace(host, state);
        runspace.ThreadOptions = PSThreadOptions.ReuseThread;
        runspace.Open();
        runspace.SessionStateProxy.InvokeCommand.CommandNotFoundAction = (_, lookup) => missedCmdlet |= FullPowerShell.Has(lookup.CommandName);
    }

    /// <summary>The argument of <c>exit</c>, if a command has said it.</summary>
    public int? ExitCode => host.ExitCode;

    /// <summary>Runs the script, shows what it writes, and returns the exit code that a process would end with.</summary>
    public int Run(string script)
    {
        // The view of parse errors loses the message where the error is at the very end of a text without a line end.
        using var pipeline = PowerShell.Create(runspace).AddScript(script + "\n");
        pipeline.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        pipeline.AddCommand("Out-Default");
        try
        {
            running = pipeline;
            // $? outlives only what goes into the history.
            pipeline.Invoke(input: null, new PSInvocationSettings { AddToHistory = true });
        }
        catch (PipelineStoppedException)
        {
            return 1;
        }
        catch (RuntimeException failure)
        {
            Report(failure.ErrorRecord);
            return 1;
        }
        finally
        {
            running = null;
            MentionFullPowerShell();
        }

        return host.ExitCode ?? (Succeeded ? 0 : 1);
    }

    /// <summary>Stops the running command, if there is one.</summary>
    public bool Stop()
    {
        var pipeline = running;
        pipeline?.BeginStop(null, null);
        return pipeline is not null;
    }

    public void Dispose() => runspace.Dispose();

    private bool Succeeded => runspace.SessionStateProxy.GetVariable("?") is not false;

    private void MentionFullPowerShell()
    {
        if (missedCmdlet)
        {
            screen.WriteError(FullPowerShell.Hint + Environment.NewLine);
        }

        missedCmdlet = false;
    }

    private void Report(ErrorRecord failure) => screen.ReportFailure(() =>
    {
        using var report = PowerShell.Create(runspace).AddCommand("Out-Default");
        report.Invoke(new[] { failure });
    });
}
