using VpnFaq.Reading;

namespace VpnFaq.Settings;

/// <summary>A value of somebody's settings with the place that it was read at: one form for data files, JSON and hashtables.</summary>
internal sealed class SettingsValue
{
    private SettingsValue(SettingsValueKind kind, SourceLocation? location) => (Kind, Location) = (kind, location);

    public SettingsValueKind Kind { get; }

    /// <summary>Null for settings that came from no file.</summary>
    public SourceLocation? Location { get; }

    /// <summary>The text of a text; what a message calls any other single value.</summary>
    public string Text { get; private init; } = string.Empty;

    public DateTime Day { get; private init; }

    public IReadOnlyList<SettingsValue> Items { get; private init; } = [];

    public IReadOnlyList<SettingsEntry> Entries { get; private init; } = [];

    public static SettingsValue OfText(string text, SourceLocation? location = null) => new(SettingsValueKind.Text, location) { Text = OneLine(text) };

    public static SettingsValue OfDay(DateTime day, SourceLocation? location = null) => new(SettingsValueKind.Day, location) { Day = day.Date, Text = "a date" };

    public static SettingsValue OfList(IReadOnlyList<SettingsValue> items, SourceLocation? location = null) => new(SettingsValueKind.List, location) { Items = items, Text = "a list" };

    public static SettingsValue OfMap(IReadOnlyList<SettingsEntry> entries, SourceLocation? location = null) => new(SettingsValueKind.Map, location) { Entries = entries, Text = "a table of keys and values" };

    public static SettingsValue Empty(SourceLocation? location = null) => new(SettingsValueKind.Null, location) { Text = "nothing" };

    // Reasons and owners are shown with findings; like all text from outside they cannot steer a terminal or a report.
    public static string OneLine(string text) => SafeText.Of(text.Replace("\r\n", " ").Replace('\n', ' '));

    /// <summary>A number, a Boolean or anything else that no setting takes.</summary>
    /// <param name="name">What a message calls it: <c>the number 42</c>.</param>
    /// <param name="location">Its place.</param>
    public static SettingsValue OfOther(string name, SourceLocation? location = null) => new(SettingsValueKind.Other, location) { Text = name };
}
