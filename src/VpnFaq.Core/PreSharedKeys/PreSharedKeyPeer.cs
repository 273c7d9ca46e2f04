namespace VpnFaq.PreSharedKeys;

/// <summary>A device or service at one end of a tunnel, and the keys that it takes.</summary>
internal sealed record PreSharedKeyPeer
{
    /// <summary>The name that <c>-Peer</c> takes.</summary>
    public required string Name { get; init; }

    /// <summary>What it is and what is special about its keys; says so where no source settles a limit.</summary>
    public required string Description { get; init; }

    /// <summary>False if the vendor's documents leave the length or the characters open.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>Only what a source states: a key that breaks one of these is refused or read as another key.</summary>
    public required IReadOnlyList<KeyRule> Rules { get; init; }

    /// <summary>
    /// The characters that new keys are drawn from if the rules leave room for more: those that work however the
    /// key is entered. A key that holds others is not wrong, so the checker does not look at this.
    /// </summary>
    public string? Preferred { get; init; }

    /// <summary>
    /// Where no rule bounds the length: the longest key that is known to work. RFC 7296 (section 2.15) makes every
    /// implementation of IKEv2 take 64 octets.
    /// </summary>
    public int LongestAssured { get; init; } = 64;

    public KeyLengthRule? Length => Rules.OfType<KeyLengthRule>().FirstOrDefault();

    public override string ToString() => Name;
}
