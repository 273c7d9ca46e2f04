namespace VpnFaq;

/// <summary>Something that is wrong with settings.</summary>
public sealed class SettingsProblem
{
    internal SettingsProblem(string id, FindingSeverity severity, string key, string message, SourceLocation? location) =>
        (Id, Severity, Key, Message, Location) = (id, severity, key, message, location);

    /// <summary>Stable id of the problem.</summary>
    public string Id { get; }

    /// <summary>Error: the settings cannot be used. Warning: they can, and do not do what they look like.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The key that it is about, such as <c>Suppressions[1].Expires</c>; empty where it is about the whole.</summary>
    public string Key { get; }

    /// <summary>What is wrong, and what would be right.</summary>
    public string Message { get; }

    /// <summary>File, line and column; null for settings that came from no file.</summary>
    public SourceLocation? Location { get; }

    /// <summary>Place, key and message.</summary>
    public override string ToString() => $"{(Location is null ? string.Empty : Location + ": ")}{(Key.Length > 0 ? Key + ": " : string.Empty)}{Message}";
}
