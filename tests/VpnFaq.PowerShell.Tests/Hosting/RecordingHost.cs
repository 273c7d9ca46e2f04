using System.Globalization;
using System.Management.Automation.Host;

namespace VpnFaq.PowerShell.Tests.Hosting;

/// <summary>A host without a screen, which keeps what it would show. Nobody answers its questions, as in a runbook.</summary>
internal sealed class RecordingHost : PSHost
{
    private readonly RecordingUserInterface screen = new();

    public CultureInfo Culture { get; set; } = CultureInfo.GetCultureInfo("en-US");

    /// <summary>Width of the window that output is formatted for.</summary>
    public int Width
    {
        get => screen.Width;
        set => screen.Width = value;
    }

    public override string Name => "VpnFaq.PowerShell.Tests";

    public override Version Version { get; } = new(1, 0);

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override CultureInfo CurrentCulture => Culture;

    public override CultureInfo CurrentUICulture => Culture;

    public override PSHostUserInterface UI => screen;

    /// <summary>What was shown since the last call, with line ends as \n.</summary>
    public string TakeText() => screen.TakeText();

    public override void SetShouldExit(int exitCode)
    {
    }

    public override void EnterNestedPrompt() => throw new NotSupportedException();

    public override void ExitNestedPrompt() => throw new NotSupportedException();

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }
}
