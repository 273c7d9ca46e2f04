using VpnFaq.Facts.Peers;

namespace VpnFaq.PreSharedKeys;

/// <summary>What new keys are to be like: a length and an alphabet, and the conditions that all of them keep.</summary>
internal sealed class KeyProfile
{
    public const int DefaultLength = 64;

    private KeyProfile(int length, string characters, IReadOnlyList<PreSharedKeyPeer> peers, IReadOnlyList<KeyRule> conditions)
    {
        Length = length;
        Characters = characters;
        Peers = peers;
        Conditions = conditions;
    }

    public int Length { get; }

    public string Characters { get; }

    /// <summary>The peers that take every key of this profile.</summary>
    public IReadOnlyList<PreSharedKeyPeer> Peers { get; }

    /// <summary>What drawing this many of these characters does not ensure: rules about the start and the mix.</summary>
    public IReadOnlyList<KeyRule> Conditions { get; }

    /// <summary>
    /// The worth of a key of this profile, in bits: 380.8 for the default. What longer forbidden starts and the
    /// mix cost is less than a thousandth of a bit at 64 characters, and left out.
    /// </summary>
    public double EntropyBits => Math.Log(FirstCharacters, 2) + ((Length - 1) * Math.Log(Characters.Length, 2));

    private int FirstCharacters => Characters.Count(character => Conditions.OfType<KeyStartRule>()
        .All(rule => rule.IsKeptBy([character])));

    /// <summary>Keys that Azure and all of <paramref name="named"/> take.</summary>
    /// <param name="named">The other ends of the tunnel.</param>
    /// <param name="length">The length that is asked for; null for 64, or the nearest length that all of them take.</param>
    /// <exception cref="KeyImpossibleException">No key satisfies all of them.</exception>
    public static KeyProfile For(IReadOnlyList<PreSharedKeyPeer> named, int? length)
    {
        PreSharedKeyPeer[] peers = [AzurePeer.Peer, .. named.Where(peer => peer.Name != AzurePeer.Peer.Name)];
        return Create(peers, KeyClash.LengthFor(peers, length), []);
    }

    /// <summary>Letters and digits, a letter first: keys that every known peer takes that takes this length.</summary>
    /// <param name="length">The length that is asked for; null for 64.</param>
    /// <exception cref="KeyImpossibleException">Azure does not take this length.</exception>
    public static KeyProfile Portable(int? length)
    {
        var chosen = KeyClash.LengthFor([AzurePeer.Peer], length);
        var peers = PreSharedKeyPeers.All.Where(peer => Takes(peer, chosen)).ToArray();
        return Create(peers, chosen, [PortableProfile.Characters, PortableProfile.Start]);
    }

    private static bool Takes(PreSharedKeyPeer peer, int length) => peer.Rules.All(rule => rule switch
    {
        KeyLengthRule limits => limits.Allows(length),
        KeyMixRule mix => mix.Kinds <= length,
        _ => true,
    });

    private static KeyProfile Create(PreSharedKeyPeer[] peers, int length, KeyRule[] more)
    {
        var characters = Narrow(KeyClash.CharactersFor(peers), [.. more.OfType<KeyCharactersRule>().Select(rule => rule.Allowed)]);
        characters = Narrow(characters, [.. peers.Select(peer => peer.Preferred).OfType<string>()]);
        var conditions = peers.SelectMany(peer => peer.Rules).Concat(more).Where(rule => rule is not (KeyLengthRule or KeyCharactersRule));
        return new(length, characters, peers, [.. conditions]);
    }

    // A preference gives way where it would leave nothing.
    private static string Narrow(string characters, string[] sets)
    {
        var narrowed = new string([.. characters.Where(character => sets.All(set => set.IndexOf(character) >= 0))]);
        return narrowed.Length == 0 ? characters : narrowed;
    }
}
