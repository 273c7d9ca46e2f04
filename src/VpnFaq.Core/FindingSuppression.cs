namespace VpnFaq;

/// <summary>Why a broken rule was accepted for a resource.</summary>
public sealed class FindingSuppression
{
    internal FindingSuppression(string reason, string owner = "", DateTime? expires = null) => (Reason, Owner, Expires) = (reason, owner, expires);

    /// <summary>The reason given; for a finding that was known before, the baseline that lists it.</summary>
    public string Reason { get; }

    /// <summary>Who accepted it; empty where nobody is named.</summary>
    public string Owner { get; }

    /// <summary>The last day on which it is accepted (date only); null where there is none.</summary>
    public DateTime? Expires { get; }

    /// <summary>Whether a baseline accepted it, and no suppression of the settings.</summary>
    internal bool IsBaseline { get; init; }

    /// <summary>Reason, owner and last day.</summary>
    public override string ToString() => string.Concat(
        Reason,
        Owner.Length > 0 ? $" ({Owner})" : string.Empty,
        Expires is { } day ? $" Until {Rules.Days.InWords(day)}." : string.Empty);
}
