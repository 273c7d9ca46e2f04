namespace VpnFaq.Settings;

/// <summary>What a value of somebody's settings is.</summary>
internal enum SettingsValueKind
{
    Null,
    Text,
    Day,
    List,
    Map,

    /// <summary>A number, a Boolean, an object: nothing that a setting takes.</summary>
    Other,
}
