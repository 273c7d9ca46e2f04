using System.Management.Automation;
using System.Text;
using VpnFaq.PowerShell.Completion;
using VpnFaq.PowerShell.Settings;
using VpnFaq.Settings;

namespace VpnFaq.PowerShell;

/// <summary>Writes a settings file to begin with, in which every key is explained.</summary>
[Cmdlet(VerbsCommon.New, "VpnGatewaySettings", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class NewVpnGatewaySettingsCommand : PSCmdlet
{
    /// <summary>The file, or a folder for VpnFaq.settings.psd1. Default: the current folder.</summary>
    [Parameter(Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = ".";

    /// <summary>The preset that the settings start from. Default: Default.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(PresetCompleter))]
    public string Preset { get; set; } = VpnFaq.Settings.Preset.Default.Name;

    /// <summary>Write over a file that is there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (VpnFaq.Settings.Preset.Find(Preset) is not { } preset)
        {
            WriteError(SettingsErrors.PresetNotFound(Preset));
            return;
        }

        var path = SessionState.Path.GetUnresolvedProviderPathFromPSPath(Path);
        if (Directory.Exists(path))
            path = System.IO.Path.Combine(path, SettingsSource.FileName);
        if (!string.Equals(System.IO.Path.GetExtension(path), ".psd1", StringComparison.OrdinalIgnoreCase))
            WriteError(SettingsErrors.NotADataFile(path));
        else if (File.Exists(path) && !Force)
            WriteError(SettingsErrors.FileExists(path));
        else if (ShouldProcess(path, "Write settings"))
            Write(path, SettingsTemplate.Write(preset));
    }

    private void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            WriteObject(new FileInfo(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            WriteError(SettingsErrors.NotWritten(path, e));
        }
    }
}
