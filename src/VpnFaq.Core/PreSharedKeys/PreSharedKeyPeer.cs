namespace VpnFaq.PreSharedKeys;

/// <summary>A device or service at the other end of a tunnel, and the keys that it takes.</summary>
internal sealed record PreSharedKeyPeer
{
    /// <summary>The name that <c>-Peer</c> takes.</summary>
    public required string Name { get; init; }

    /// <summary>What it is and what is special about its keys; says so where no source settles a limit.</summary>
    public required string Description { get; init; }

    /// <summary>False if some limit is an assumption that no document of the vendor settles.</summary>
    public required bool IsSettled { get; init; }

    public required KeyLengthRule Length { get; init; }

    public required KeyCharactersRule Characters { get; init; }

    /// <summary>Null if the peer takes a key literally, however it starts.</summary>
    public KeyStartRule? Start { get; init; }

    public IEnumerable<KeyRule> Rules => Start is null ? [Length, Characters] : [Length, Characters, Start];

    public override string ToString() => Name;
}
