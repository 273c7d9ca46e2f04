using System.Collections;
using System.Management.Automation;
using System.Text;
using System.Text.Json;
using VpnFaq.Settings;

namespace VpnFaq.PowerShell.Settings;

/// <summary>Finds and reads settings: a preset's name, a path, a hashtable, or the file beside what is checked.</summary>
internal sealed class SettingsSource(PSCmdlet cmdlet)
{
    public const string FileName = "VpnFaq.settings.psd1";

    /// <param name="given">What the user gave for -Settings.</param>
    public LoadedSettings Load(object given)
    {
        var bare = given is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : given;
        return bare switch
        {
            string name when Preset.Find(name.Trim()) is { } preset => new LoadedSettings($"preset {preset.Name}", new CheckSettings { Preset = preset }, []),
            string path => Named(path),
            FileSystemInfo file => Read(file.FullName),
            IDictionary or PSObject => Of("the hashtable", SettingsHashtable.Of(given), []),
            _ => Failed("-Settings", "VpnFaq.SettingsValue", $"-Settings takes a path, a hashtable or the name of a preset, not an object of type {bare.GetType().Name}."),
        };
    }

    /// <summary>The file beside the files that are checked; null where there is none.</summary>
    /// <param name="folders">The folders that were named, and those of the files that were named.</param>
    public static LoadedSettings? Beside(IEnumerable<string> folders)
    {
        var found = folders.Select(f => Path.Combine(f, FileName)).Where(File.Exists).Distinct(StringComparer.Ordinal).ToList();
        return found.Count switch
        {
            0 => null,
            1 => Read(found[0]),
            _ => Failed(FileName, "VpnFaq.SettingsAmbiguous", $"Several settings lie beside the files: {string.Join(", ", found)}. Name one with -Settings, or check the folders one by one."),
        };
    }

    public static LoadedSettings Read(string path)
    {
        try
        {
            return System.IO.Path.GetExtension(path).ToUpperInvariant() switch
            {
                ".PSD1" => DataFile(path),
                ".JSON" => Json(path),
                _ => Failed(path, "VpnFaq.SettingsFormat", $"Settings are read from .psd1 and .json files; {path} is neither."),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e is FileNotFoundException or DirectoryNotFoundException
                ? Failed(path, "VpnFaq.SettingsNotFound", $"There is no settings file {path}.")
                : Failed(path, "VpnFaq.SettingsNotReadable", $"The settings {path} cannot be read: {e.Message}");
        }
    }

    private LoadedSettings Named(string path)
    {
        var presets = Preset.All.Select(p => p.Name).ToList();
        string full;
        try
        {
            full = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path);
        }
        catch (Exception e) when (e is System.Management.Automation.DriveNotFoundException or ProviderNotFoundException or PSInvalidOperationException)
        {
            full = path;
        }

        if (File.Exists(full))
            return Read(full);
        return Failed(path, "VpnFaq.SettingsNotFound", $"There is no settings file and no preset {path}.{Nearest.Question(path, presets)} The presets are {string.Join(", ", presets)}.");
    }

    private static LoadedSettings DataFile(string path)
    {
        // Windows PowerShell would read a file without a byte order mark in the machine's code page.
        var value = SettingsDataFile.Parse(path, File.ReadAllText(path, Encoding.UTF8), out var problems);
        return value is null ? new LoadedSettings(path, CheckSettings.Default, problems) : Of(path, value, problems);
    }

    private static LoadedSettings Json(string path)
    {
        try
        {
            return Of(path, SettingsJson.Parse(path, File.ReadAllBytes(path)), []);
        }
        catch (JsonException e)
        {
            var place = new SourceLocation(path, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            return Failed(path, "VpnFaq.SettingsSyntax", "From here on the file is not JSON.", place);
        }
    }

    // What could not be read is told once, by the reader of the file, and not again for the value that stands for it.
    private static LoadedSettings Of(string name, SettingsValue value, IReadOnlyList<SettingsProblem> problems)
    {
        var settings = SettingsReader.Read(value, out var found);
        var places = new HashSet<string?>(problems.Select(p => p.Location?.ToString()));
        return new LoadedSettings(name, settings, [.. problems, .. found.Where(f => f.Location is null || !places.Contains(f.Location.ToString()))]);
    }

    private static LoadedSettings Failed(string name, string id, string message, SourceLocation? place = null) =>
        new(name, CheckSettings.Default, [new SettingsProblem(id, FindingSeverity.Error, string.Empty, message, place)]);
}
