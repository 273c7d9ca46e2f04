using VpnFaq.Settings;

namespace VpnFaq.PowerShell.Settings;

/// <summary>Settings as a cmdlet was given them.</summary>
/// <param name="Name">Where they came from, for messages.</param>
/// <param name="Settings">The settings; not to be used where a problem is an error.</param>
/// <param name="Problems">What is wrong with them.</param>
internal sealed record LoadedSettings(string Name, CheckSettings Settings, IReadOnlyList<SettingsProblem> Problems)
{
    public static LoadedSettings None { get; } = new("none", CheckSettings.Default, []);

    public IEnumerable<SettingsProblem> Errors => Problems.Where(p => p.Severity == FindingSeverity.Error);
}
