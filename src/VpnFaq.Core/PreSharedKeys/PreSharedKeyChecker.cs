using VpnFaq.Facts.Peers;

namespace VpnFaq.PreSharedKeys;

/// <summary>Judges a key by the rules of peers, without repeating any of it.</summary>
internal static class PreSharedKeyChecker
{
    /// <summary>Judges by Azure's rules, which always apply, and those of <paramref name="named"/>.</summary>
    public static PreSharedKeyCheck Check(char[] key, IReadOnlyList<PreSharedKeyPeer> named)
    {
        var strength = KeyStrength.Of(key);
        var problems =
            from peer in named.Prepend(AzurePeer.Peer).Distinct()
            from rule in peer.Rules
            where !rule.IsKeptBy(key)
            select new PreSharedKeyProblem(peer.Name, rule.Text, rule.Source.Uri, rule.Source.Date);

        return new(key.Length, Math.Round(strength.EntropyBits, 1), strength.Weakness, problems.ToArray());
    }
}
