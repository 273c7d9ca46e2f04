using System.Globalization;
using System.Text.RegularExpressions;

namespace VpnFaq;

/// <summary>Why a broken rule was accepted for a resource.</summary>
public sealed class FindingSuppression
{
    private const string UntilMark = " Until ", DayFormat = "yyyy-MM-dd";

    // Stands for the owner where the reason itself could be taken for more than a reason.
    private const string Nobody = " []";

    private static readonly Regex ListedByBaseline = new(@"^Known: the baseline .+ lists it\.\z", RegexOptions.CultureInvariant);

    private static readonly Regex MoreThanReason = new(@"\]\z| Until [0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant);

    internal FindingSuppression(string reason, string owner = "", DateTime? expires = null) => (Reason, Owner, Expires) = (reason, owner, expires);

    /// <summary>The reason given; for a finding that was known before, the baseline that lists it.</summary>
    public string Reason { get; }

    /// <summary>Who accepted it; empty where nobody is named.</summary>
    public string Owner { get; }

    /// <summary>The last day on which it is accepted (date only); null where there is none.</summary>
    public DateTime? Expires { get; }

    /// <summary>Whether a baseline accepted it, and no suppression of the settings.</summary>
    internal bool IsBaseline { get; private init; }

    /// <summary>Reason, owner in brackets, last day.</summary>
    public override string ToString() => string.Concat(
        Reason,
        Owner.Length > 0 ? $" [{Owner}]" : NeedsOwner ? Nobody : string.Empty,
        Expires is { } day ? UntilMark + day.ToString(DayFormat, CultureInfo.InvariantCulture) : string.Empty);

    private bool NeedsOwner => !IsBaseline && (MoreThanReason.IsMatch(Reason) || ListedByBaseline.IsMatch(Reason));

    /// <summary>What a finding carries that a baseline lists.</summary>
    /// <param name="name">Name of the baseline's file.</param>
    internal static FindingSuppression OfBaseline(string name) => new($"Known: the baseline {name} lists it.") { IsBaseline = true };

    /// <summary>A suppression whose parts were stored one by one.</summary>
    internal static FindingSuppression Restore(string reason, string owner, DateTime? expires) =>
        new(reason, owner, expires) { IsBaseline = owner.Length == 0 && expires is null && ListedByBaseline.IsMatch(reason) };

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
            ? Restore(text, string.Empty, expires)
            : new FindingSuppression(text.Substring(0, open), text.Substring(open + 2, text.Length - open - 3), expires);
    }
}
