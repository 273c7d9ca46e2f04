using VpnFaq.Shell;

// Decided before the engine starts, which would otherwise report the loading of modules to its makers.
Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");

var arguments = ShellArguments.Parse(args);
if (arguments.Problem is { } problem)
{
    Console.Error.WriteLine(problem);
    return 1;
}

if (arguments.WantsHelp)
{
    Console.Out.WriteLine(ShellArguments.Usage);
    return 0;
}

if (StagedModule.FindManifest() is not { } manifest)
{
    Console.Error.WriteLine("The module is not staged: out/VpnFaq/VpnFaq.psd1 was not found. Run 'dotnet build' in the repository first.");
    return 1;
}

using var screen = new Screen();
using var session = new ShellSession(manifest, screen);
Console.CancelKeyPress += (_, pressed) => pressed.Cancel = session.Stop();

return arguments.Script is { } script
    ? session.Run(script)
    : new InteractiveLoop(session, screen).Run();
