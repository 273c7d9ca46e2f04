using System.Management.Automation;
using VpnFaq.PowerShell.Completion;
using VpnFaq.PowerShell.Settings;
using VpnFaq.Rules;

namespace VpnFaq.PowerShell;

/// <summary>Tells what is wrong with settings: nothing comes out where all is well.</summary>
[Cmdlet(VerbsDiagnostic.Test, "VpnGatewaySettings")]
[OutputType(typeof(SettingsProblem), typeof(bool))]
public sealed class TestVpnGatewaySettingsCommand : PSCmdlet
{
    /// <summary>A path (.psd1 or .json), a hashtable or the name of a preset. Default: VpnFaq.settings.psd1 in the current folder.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [Alias("Path")]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(SettingsCompleter))]
    public object Settings { get; set; } = SettingsSource.FileName;

    /// <summary>The day at which it is told whether an acceptance has run out. Default: that of the settings, or today.</summary>
    [Parameter]
    [IsoDate]
    public DateTime AsOf { get; set; } = DateTime.Today;

    /// <summary>Return one Boolean: whether the settings can be used.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var loaded = new SettingsSource(this).Load(Settings);
        if (loaded.Errors.FirstOrDefault(e => e.Id is "VpnFaq.SettingsNotFound" or "VpnFaq.SettingsNotReadable") is not null)
            WriteError(SettingsErrors.Of(loaded));
        else if (!Quiet)
            WriteObject(loaded.Problems.Concat(Expired(loaded)), enumerateCollection: true);
        if (Quiet)
            WriteObject(!loaded.Errors.Any());
    }

    private IEnumerable<SettingsProblem> Expired(LoadedSettings loaded)
    {
        var asOf = MyInvocation.BoundParameters.ContainsKey(nameof(AsOf)) ? AsOf.Date : loaded.Settings.AsOf ?? AsOf.Date;
        return loaded.Settings.Suppressions.Where(s => s.HasExpired(asOf)).Select(s => new SettingsProblem(
            "VpnFaq.SuppressionExpired",
            FindingSeverity.Warning,
            "Suppressions",
            $"The suppression of {s} ended on {Days.InWords(s.Expires!.Value)}: what it accepted fails again.",
            s.Location));
    }
}
