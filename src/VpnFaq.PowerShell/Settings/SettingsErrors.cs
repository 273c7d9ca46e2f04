using System.Management.Automation;
using VpnFaq.Reading;
using VpnFaq.Settings;

namespace VpnFaq.PowerShell.Settings;

/// <summary>Errors about settings and baselines.</summary>
internal static class SettingsErrors
{
    /// <summary>One error for settings that cannot be used: it names the first problem and counts the others.</summary>
    public static ErrorRecord Of(LoadedSettings settings)
    {
        var errors = settings.Errors.ToList();
        var more = errors.Count == 1 ? string.Empty : $" Test-VpnGatewaySettings shows all {errors.Count} problems.";
        return Error($"{errors[0]}{more}", errors[0].Id, settings.Name);
    }

    public static ErrorRecord OfBaseline(FileProblem problem, string path) => Error(problem.Message, problem.Id, path);

    public static ErrorRecord PresetNotFound(string name)
    {
        var names = Preset.All.Select(p => p.Name).ToList();
        return Error($"There is no preset {name}.{Nearest.Question(name, names)} The presets are {string.Join(", ", names)}.", "VpnFaq.PresetNotFound", name);
    }

    public static ErrorRecord NotADataFile(string path) => Error(
        $"The settings are written as a PowerShell data file: give {path} the extension .psd1.", "VpnFaq.SettingsFormat", path);

    public static ErrorRecord FileExists(string path) => new(
        new IOException($"The file {path} is there already. -Force writes over it."), "VpnFaq.FileExists", ErrorCategory.ResourceExists, path);

    public static ErrorRecord NotWritten(string path, Exception e) => new(
        new IOException($"The file {path} cannot be written: {e.Message}", e), "VpnFaq.FileNotWritten", ErrorCategory.WriteError, path);

    private static ErrorRecord Error(string message, string id, string target) => new(
        new PSArgumentException(message), id, id.EndsWith("NotFound", StringComparison.Ordinal) ? ErrorCategory.ObjectNotFound : ErrorCategory.InvalidData, target);
}
