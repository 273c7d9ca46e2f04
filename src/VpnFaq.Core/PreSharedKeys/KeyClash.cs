namespace VpnFaq.PreSharedKeys;

/// <summary>What several peers leave in common, or the two rules that leave nothing.</summary>
internal static class KeyClash
{
    /// <summary>The length that is asked for if all peers take it; else 64 or the nearest length that they take.</summary>
    public static int LengthFor(IReadOnlyList<PreSharedKeyPeer> peers, int? asked)
    {
        var limits = peers.Where(peer => peer.Length is not null).ToArray();
        var longest = limits.OrderByDescending(peer => peer.Length!.Minimum).First();
        var shortest = limits.OrderBy(peer => peer.Length!.Maximum).First();
        if (longest.Length!.Minimum > shortest.Length!.Maximum)
        {
            throw Clash(Rule(longest, longest.Length), Rule(shortest, shortest.Length));
        }

        var refusing = Array.Find(limits, peer => asked is { } length && !peer.Length!.Allows(length));
        if (refusing is not null)
        {
            throw Clash(Asked(asked!.Value), Rule(refusing, refusing.Length!));
        }

        var chosen = asked ?? Math.Max(longest.Length.Minimum, Math.Min(KeyProfile.DefaultLength, shortest.Length.Maximum));
        CheckMix(peers, chosen);
        return chosen;
    }

    /// <summary>The characters that all peers take.</summary>
    public static string CharactersFor(IReadOnlyList<PreSharedKeyPeer> peers)
    {
        var common = KeyAlphabet.PrintableAscii;
        var seen = new List<(PreSharedKeyPeer Peer, KeyCharactersRule Rule)>();
        foreach (var peer in peers)
        {
            foreach (var rule in peer.Rules.OfType<KeyCharactersRule>())
            {
                var rest = Common(common, rule.Allowed);
                if (rest.Length == 0 && seen.Count > 0)
                {
                    var other = seen.Find(earlier => Common(earlier.Rule.Allowed, rule.Allowed).Length == 0);
                    other = other.Peer is null ? seen[seen.Count - 1] : other;
                    throw Clash(Rule(other.Peer, other.Rule), Rule(peer, rule));
                }

                common = rest;
                seen.Add((peer, rule));
            }
        }

        return common;
    }

    private static void CheckMix(IReadOnlyList<PreSharedKeyPeer> peers, int length)
    {
        foreach (var peer in peers)
        {
            if (peer.Rules.OfType<KeyMixRule>().FirstOrDefault(mix => mix.Kinds > length) is { } rule)
            {
                throw Clash(Asked(length), Rule(peer, rule));
            }
        }
    }

    private static string Common(string characters, string others) =>
        new([.. characters.Where(character => others.IndexOf(character) >= 0)]);

    private static string Asked(int length) => FormattableString.Invariant($"a length of {length}");

    private static string Rule(PreSharedKeyPeer peer, KeyRule rule) => FormattableString.Invariant(
        $"{peer.Name}: {rule.Text} ({rule.Source.Uri}, {rule.Source.Date:yyyy-MM-dd})");

    private static KeyImpossibleException Clash(string one, string other) =>
        new($"No key satisfies both of these: {one}; {other}.");
}
