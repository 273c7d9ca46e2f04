using System.Globalization;

namespace VpnFaq.Rules;

/// <summary>Days as people read them.</summary>
internal static class Days
{
    /// <summary>A day as in 30 September 2026.</summary>
    public static string InWords(DateTime day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
