using FsCheck;
using FsCheck.Fluent;
using VpnFaq.PreSharedKeys;

namespace VpnFaq.Core.Tests.PreSharedKeys;

public sealed class PeerRuleProperties
{
    private static readonly int Peers = PreSharedKeyPeers.All.Count;

    [Fact]
    public void A_new_key_keeps_every_rule_of_every_combination_of_peers_at_every_length()
    {
        var cases =
            from combination in Gen.Choose(0, (1 << Peers) - 1)
            from length in Gen.Choose(1, 128)
            select (combination, length);

        Prop.ForAll(Arb.From(cases), sample => KeepsEveryRule(Chosen(sample.combination), sample.length))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void All_combinations_of_peers_have_a_key_of_64_characters()
    {
        for (var combination = 0; combination < 1 << Peers; combination++)
        {
            using var generator = new PreSharedKeyGenerator(KeyProfile.For(Chosen(combination), null));
            var key = generator.Next();

            Assert.Equal(64, key.Length);
        }
    }

    [Fact]
    public void The_checker_finds_what_a_changed_key_breaks_and_never_repeats_the_key()
    {
        var cases =
            from combination in Gen.Choose(0, (1 << Peers) - 1)
            from key in Gen.ArrayOf(Gen.Choose(0, 300).Select(code => (char)code))
            select (combination, key);

        Prop.ForAll(Arb.From(cases), sample =>
        {
            var peers = Chosen(sample.combination);
            var check = PreSharedKeyChecker.Check(sample.key, peers);
            var azure = sample.key.Length is >= 1 and <= 128 && sample.key.All(c => c is > ' ' and < '~' and not '-');
            return check.IsValid == (azure && peers.All(peer => peer.Rules.All(rule => rule.IsKeptBy(sample.key))))
                && check.Problems.Any(problem => problem.Peer == "Azure") == !azure
                && check.Length == sample.key.Length
                && check.EntropyBits >= 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static bool KeepsEveryRule(PreSharedKeyPeer[] peers, int length)
    {
        var limits = peers.Select(peer => peer.Length).OfType<KeyLengthRule>();
        if (!limits.All(limit => length >= limit.Minimum && length <= limit.Maximum))
        {
            return Refused(() => KeyProfile.For(peers, length));
        }

        using var generator = new PreSharedKeyGenerator(KeyProfile.For(peers, length));
        var key = generator.Next();
        return key.Length == length
            && key.All(c => c is > ' ' and < '~' and not '-')
            && peers.All(peer => peer.Rules.All(rule => rule.IsKeptBy(key)));
    }

    private static bool Refused(Func<KeyProfile> create)
    {
        try
        {
            create();
            return false;
        }
        catch (KeyImpossibleException)
        {
            return true;
        }
    }

    private static PreSharedKeyPeer[] Chosen(int combination) =>
        [.. PreSharedKeyPeers.All.Where((_, index) => (combination & (1 << index)) != 0)];
}
