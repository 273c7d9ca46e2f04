using System.Globalization;

namespace VpnFaq;

/// <summary>Why a broken rule was accepted for a resource.</summary>
public sealed class FindingSuppression
{
    private const string UntilMark = " Until ", DayFormat = "yyyy-MM-dd";

    internal FindingSuppression(string reason, string owner = "", DateTime? expires = null) => (Reason, Owner, Expires) = (reason, owner, expires);

    /// <summary>The reason given; for a finding that was known before, the baseline that lists it.</summary>
    public string Reason { get; }

    /// <summary>Who accepted it; empty where nobody is named.</summary>
    public string Owner { get; }

    /// <summary>The last day on which it is accepted (date only); null where there is none.</summary>
    public DateTime? Expires { get; }

    /// <summary>Whether a baseline accepted it, and no suppression of the settings.</summary>
    internal bool IsBaseline { get; init; }

    /// <summary>Reason, owner in brackets, last day.</summary>
    public override string ToString() => string.Concat(
        Reason,
        Owner.Length > 0 ? $" [{Owner}]" : string.Empty,
        Expires is { } day ? UntilMark + day.ToString(DayFormat, CultureInfo.InvariantCulture) : string.Empty);

    /// <summary>What <see cref="ToString"/> wrote, read again; null where there is nothing.</summary>
    internal static FindingSuppression? Parse(string text)
    {
        if (text.Length == 0)
            return null;
        DateTime? expires = null;
        var until = text.LastIndexOf(UntilMark, StringComparison.Ordinal);
        if (until >= 0 && DateTime.TryParseExact(text.Substring(until + UntilMark.Length), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            (expires, text) = (day, text.Substring(0, until));
        var open = text.EndsWith("]", StringComparison.Ordinal) ? text.LastIndexOf(" [", StringComparison.Ordinal) : -1;
        return open < 0
            ? new FindingSuppression(text, expires: expires)
            : new FindingSuppression(text.Substring(0, open), text.Substring(open + 2, text.Length - open - 3), expires);
    }
}
