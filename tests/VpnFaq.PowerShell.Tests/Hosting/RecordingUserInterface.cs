using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;
using System.Text;

namespace VpnFaq.PowerShell.Tests.Hosting;

/// <summary>Keeps as text what a terminal would show, the streams with the labels that PowerShell gives them.</summary>
internal sealed class RecordingUserInterface : PSHostUserInterface
{
    private readonly StringBuilder text = new();
    private readonly RecordingRawUserInterface window = new();

    public int Width
    {
        get => window.Width;
        set => window.Width = value;
    }

    public override PSHostRawUserInterface RawUI => window;

    public override bool SupportsVirtualTerminal => false;

    public string TakeText()
    {
        var taken = text.ToString().ReplaceLineEndings("\n");
        text.Clear();
        return taken;
    }

    public override void Write(string value) => text.Append(GetOutputString(value, SupportsVirtualTerminal));

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    public override void WriteLine(string value) => Write(value + "\n");

    public override void WriteErrorLine(string value) => WriteLine(value);

    public override void WriteWarningLine(string message) => WriteLine($"WARNING: {message}");

    public override void WriteVerboseLine(string message) => WriteLine($"VERBOSE: {message}");

    public override void WriteDebugLine(string message) => WriteLine($"DEBUG: {message}");

    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
    }

    public override string ReadLine() => throw Unanswered();

    public override SecureString ReadLineAsSecureString() => throw Unanswered();

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) => throw Unanswered();

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) => throw Unanswered();

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) => throw Unanswered();

    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) => throw Unanswered();

    private static HostException Unanswered() => new("Nobody is here to answer.");
}
