using System.Collections;
using System.Globalization;
using System.Management.Automation;
using VpnFaq.Settings;

namespace VpnFaq.PowerShell.Settings;

/// <summary>Settings written as a hashtable.</summary>
internal static class SettingsHashtable
{
    public static SettingsValue Of(object? value) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        null => SettingsValue.Empty(),
        string text => SettingsValue.OfText(text),
        FindingSeverity severity => SettingsValue.OfText(severity.ToString()),
        DateTime day => SettingsValue.OfDay(day),
        IDictionary table => SettingsValue.OfMap([.. table.Cast<DictionaryEntry>().Select(Entry).OrderBy(e => e.Key, StringComparer.OrdinalIgnoreCase)]),
        PSCustomObject => SettingsValue.OfMap([.. PSObject.AsPSObject(value).Properties.Select(p => new SettingsEntry(SettingsValue.OneLine(p.Name), Of(p.Value), null))]),
        IEnumerable list => SettingsValue.OfList([.. list.Cast<object?>().Select(Of)]),
        bool flag => SettingsValue.OfOther(flag ? "the value $true" : "the value $false"),
        byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal => SettingsValue.OfOther("the number " + Convert.ToString(value, CultureInfo.InvariantCulture)),
        { } other => SettingsValue.OfOther($"an object of type {other.GetType().Name}"),
    };

    private static SettingsEntry Entry(DictionaryEntry entry) =>
        new(SettingsValue.OneLine(Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? string.Empty), Of(entry.Value), null);
}
