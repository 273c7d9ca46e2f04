namespace VpnFaq.Settings;

/// <summary>A key of somebody's settings and its value.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Value">Its value.</param>
/// <param name="Location">The place of the key; null for settings that came from no file.</param>
internal sealed record SettingsEntry(string Key, SettingsValue Value, SourceLocation? Location);
