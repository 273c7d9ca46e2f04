using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;

namespace VpnFaq.Shell;

/// <summary>The host that the engine talks to.</summary>
internal sealed class ShellHost(Screen screen) : PSHost
{
    /// <summary>The argument of <c>exit</c>, once the command has said it.</summary>
    public int? ExitCode { get; set; }

    public override string Name => "VpnFaq.Shell";

    public override Version Version { get; } = typeof(ShellHost).Assembly.GetName().Version ?? new Version(0, 0);

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override CultureInfo CurrentCulture { get; } = CultureInfo.CurrentCulture;

    public override CultureInfo CurrentUICulture { get; } = CultureInfo.CurrentUICulture;

    public override PSHostUserInterface UI { get; } = new ShellUserInterface(screen);

    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;

    public override void EnterNestedPrompt() => throw new PSNotSupportedException("This shell has no nested prompt.");

    public override void ExitNestedPrompt() => throw new PSNotSupportedException("This shell has no nested prompt.");

    // A native program shares the terminal as it is: nothing to save, nothing to bring back.
    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }
}
