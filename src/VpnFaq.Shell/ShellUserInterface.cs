using System.Management.Automation;
using System.Management.Automation.Host;

namespace VpnFaq.Shell;

/// <summary>Shows the streams as PowerShell does; questions are in the other part of this class.</summary>
internal sealed partial class ShellUserInterface(Screen screen) : PSHostUserInterface
{
    public override PSHostRawUserInterface RawUI { get; } = new ShellRawUserInterface();

    public override bool SupportsVirtualTerminal => Screen.ShowsColour;

    public override void Write(string value) => screen.Write(value);

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => screen.Write(value);

    public override void WriteLine(string value) => screen.Write(value + Environment.NewLine);

    public override void WriteErrorLine(string value) => screen.WriteError(value + Environment.NewLine);

    public override void WriteWarningLine(string message) => WriteLabelled(FormatStyle.Warning, "WARNING", message);

    public override void WriteVerboseLine(string message) => WriteLabelled(FormatStyle.Verbose, "VERBOSE", message);

    public override void WriteDebugLine(string message) => WriteLabelled(FormatStyle.Debug, "DEBUG", message);

    // A bar that redraws itself has no place in a small shell, still less in a log.
    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
    }

    private void WriteLabelled(FormatStyle style, string label, string message) =>
        WriteLine($"{GetFormatStyleString(style)}{label}: {message}{PSStyle.Instance.Reset}");
}
