using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace VpnFaq.Benchmarks.ColdStart;

/// <summary>A PowerShell engine of this process, with modules, if any are named.</summary>
internal sealed class ModuleSession : IDisposable
{
    private readonly Runspace runspace;

    public ModuleSession(params string[] modules)
    {
        var state = InitialSessionState.CreateDefault2();
        state.ThrowOnRunspaceOpenError = true;
        state.ImportPSModule(modules);
        runspace = RunspaceFactory.CreateRunspace(state);
        runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
        runspace.Open();
    }

    public PowerShell Command(string name, params object[] arguments)
    {
        var command = PowerShell.Create(runspace).AddCommand(name);
        foreach (var argument in arguments)
            command.AddArgument(argument);
        return command;
    }

    /// <summary>Runs a cmdlet and returns what it wrote.</summary>
    /// <exception cref="InvalidOperationException">It wrote an error.</exception>
    public IReadOnlyList<PSObject> Run(string name, params object[] arguments)
    {
        using var command = Command(name, arguments);
        var output = command.Invoke();
        return command.HadErrors ? throw new InvalidOperationException($"{name}: {command.Streams.Error.FirstOrDefault()}") : output;
    }

    public void Dispose() => runspace.Dispose();
}
