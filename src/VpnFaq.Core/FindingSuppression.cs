namespace VpnFaq;

/// <summary>Who accepted a finding, why, and until when.</summary>
public sealed class FindingSuppression
{
    internal FindingSuppression(string reason, string owner = "", DateTime? expires = null) => (Reason, Owner, Expires) = (reason, owner, expires);

    /// <summary>Why it is accepted.</summary>
    public string Reason { get; }

    /// <summary>Who answers for it; empty where nobody is named.</summary>
    public string Owner { get; }

    /// <summary>The last day on which it holds (date only); null where it has no end.</summary>
    public DateTime? Expires { get; }

    /// <summary>Reason, owner and end.</summary>
    public override string ToString()
    {
        var owner = Owner.Length == 0 ? string.Empty : $" ({Owner})";
        return Expires is { } end ? FormattableString.Invariant($"{Reason}{owner}, until {end:yyyy-MM-dd}") : Reason + owner;
    }
}
