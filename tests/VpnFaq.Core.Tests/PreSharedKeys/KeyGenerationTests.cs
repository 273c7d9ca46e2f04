using System.Reflection;
using VpnFaq.Facts;
using VpnFaq.PreSharedKeys;

namespace VpnFaq.Core.Tests.PreSharedKeys;

public sealed class KeyGenerationTests
{
    // 92 characters leave 91 degrees of freedom: mean 91, standard deviation 13.49. The bounds are the quantiles at
    // 1e-9 and 1 - 1e-9, so a right generator fails once in five hundred million runs. The plain remainder of a byte
    // (256 % 92 characters drawn 3 instead of 2 times) would give some 2,000,000.
    private const double LeastChiSquare = 31.7;
    private const double MostChiSquare = 196.5;

    [Fact]
    public void A_million_keys_are_all_different_and_favour_no_character()
    {
        var profile = KeyProfile.For([], 64);
        var counts = new long[128];
        var seen = new HashSet<UInt128>(1_000_000);
        using var generator = new PreSharedKeyGenerator(profile);
        for (var i = 0; i < 1_000_000; i++)
        {
            var key = generator.Next();
            foreach (var character in key)
            {
                counts[character]++;
            }

            // 18 characters of 92 make 2^117 prefixes: two equal ones would already show a broken source of randomness.
            Assert.True(seen.Add(Prefix(key)), "Two keys are equal.");
        }

        Assert.Equal(64_000_000, profile.Characters.Sum(character => counts[character]));
        Assert.InRange(ChiSquare([.. profile.Characters.Select(character => counts[character])]), LeastChiSquare, MostChiSquare);
    }

    [Fact]
    public void Portable_keys_favour_no_character_at_any_place_after_the_first()
    {
        var profile = KeyProfile.Portable(null);
        var first = new long[128];
        var rest = new long[128];
        using var generator = new PreSharedKeyGenerator(profile);
        for (var i = 0; i < 100_000; i++)
        {
            var key = generator.Next();
            first[key[0]]++;
            for (var at = 1; at < key.Length; at++)
            {
                rest[key[at]]++;
            }
        }

        // 51 and 61 degrees of freedom; quantiles at 1e-9 and 1 - 1e-9.
        Assert.InRange(ChiSquare([.. KeyAlphabet.Letters.Select(character => first[character])]), 11.3, 136.5);
        Assert.InRange(ChiSquare([.. KeyAlphabet.LettersAndDigits.Select(character => rest[character])]), 15.9, 152.1);
        Assert.Equal(0, KeyAlphabet.Digits.Sum(digit => first[digit]));
    }

    [Fact]
    public void The_default_key_has_64_letters_and_digits_worth_more_than_256_bits_and_every_peer_takes_it()
    {
        var profile = KeyProfile.Portable(null);
        using var generator = new PreSharedKeyGenerator(profile);
        for (var i = 0; i < 1000; i++)
        {
            var key = generator.Next();
            var check = PreSharedKeyChecker.Check(key, PreSharedKeyPeers.All);

            Assert.Equal(64, check.Length);
            Assert.True(check.IsValid, check.ToString());
            Assert.Null(check.Weakness);
        }

        // A letter out of 52, then 63 letters or digits out of 62.
        Assert.Equal(Math.Log2(52) + (63 * Math.Log2(62)), profile.EntropyBits, 6);
        Assert.InRange(profile.EntropyBits, 380.8, 380.9);

        Assert.Equal(PreSharedKeyPeers.All, profile.Peers);
    }

    [Theory]
    [InlineData(65, "Aws")]
    [InlineData(128, "Aws")]
    [InlineData(7, "Aws, Huawei")]
    [InlineData(3, "Aws, FortiGate, Huawei, SonicWall")]
    public void A_length_that_not_all_peers_take_keeps_the_rules_of_those_that_do(int length, string refusing)
    {
        var profile = KeyProfile.Portable(length);
        using var generator = new PreSharedKeyGenerator(profile);
        var key = generator.Next();

        Assert.Equal(refusing, string.Join(", ", PreSharedKeyPeers.All.Except(profile.Peers)));
        Assert.True(PreSharedKeyChecker.Check(key, profile.Peers).IsValid);
        Assert.True(char.IsAsciiLetter(key[0]));
    }

    [Fact]
    public void Without_a_length_the_key_is_as_near_to_64_characters_as_the_peers_allow()
    {
        Assert.Equal(48, KeyProfile.For([Peer("Old", new KeyLengthRule(4, 48, Example))], null).Length);
        Assert.Equal(100, KeyProfile.For([Peer("Long", new KeyLengthRule(100, 200, Example))], null).Length);
    }

    [Fact]
    public void A_length_that_a_named_peer_refuses_is_an_error_that_names_both()
    {
        var error = Assert.Throws<KeyImpossibleException>(() => KeyProfile.For([Known("Aws")], 100));

        Assert.Contains("a length of 100", error.Message, StringComparison.Ordinal);
        Assert.Contains("Aws: 8 to 64 characters (https://docs.aws.amazon.com/", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(129)]
    [InlineData(int.MaxValue)]
    public void A_length_that_Azure_refuses_is_an_error_that_names_Azure(int length)
    {
        var error = Assert.Throws<KeyImpossibleException>(() => KeyProfile.Portable(length));

        Assert.Contains("Azure: 1 to 128 characters", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Peers_without_a_common_length_are_an_error_that_names_both()
    {
        var error = Assert.Throws<KeyImpossibleException>(() => KeyProfile.For(
            [Peer("Short", new KeyLengthRule(1, 10, Example)), Peer("Long", new KeyLengthRule(20, 30, Example))], null));

        Assert.Contains("Short: 1 to 10 characters", error.Message, StringComparison.Ordinal);
        Assert.Contains("Long: 20 to 30 characters", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Peers_without_a_common_character_are_an_error_that_names_both()
    {
        var error = Assert.Throws<KeyImpossibleException>(() => KeyProfile.For(
            [Peer("Digits", new KeyCharactersRule("0123456789", "digits only", Example)), Peer("Letters", new KeyCharactersRule("abc", "letters only", Example))], 32));

        Assert.Contains("Digits: digits only", error.Message, StringComparison.Ordinal);
        Assert.Contains("Letters: letters only", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_too_short_for_the_kinds_that_a_peer_wants_is_an_error_that_names_both()
    {
        var error = Assert.Throws<KeyImpossibleException>(() =>
            KeyProfile.For([Peer("Mixed", new KeyMixRule(3, "three kinds", Example))], 2));

        Assert.Contains("a length of 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("Mixed: three kinds", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_no_draw_can_keep_end_in_an_error_and_not_in_an_endless_search()
    {
        using var generator = new PreSharedKeyGenerator(KeyProfile.For(
            [Peer("Digits", new KeyCharactersRule("0", "zeros only", Example)), Peer("Start", new KeyStartRule(["0"], "no 0 first", Example))], 32));

        Assert.Contains("no 0 first", Assert.Throws<KeyImpossibleException>(() => generator.Next()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_is_wiped_when_its_generator_is_disposed()
    {
        var generator = new PreSharedKeyGenerator(KeyProfile.Portable(null));
        var key = generator.Next();
        Assert.DoesNotContain('\0', key);
        generator.Dispose();
        generator.Dispose();

        Assert.All(key, character => Assert.Equal('\0', character));
    }

    [Fact]
    public void A_key_takes_the_place_of_the_one_before()
    {
        using var generator = new PreSharedKeyGenerator(KeyProfile.Portable(null));
        var first = generator.Next();
        var copy = first.ToArray();

        Assert.Same(first, generator.Next());
        Assert.NotEqual(copy, first);
    }

    [Fact]
    public void Random_bytes_are_wiped_once_they_are_used_and_all_of_them_at_the_end()
    {
        var generator = new PreSharedKeyGenerator(KeyProfile.Portable(null));
        var bytes = (byte[])typeof(PreSharedKeyGenerator).GetField("bytes", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(generator)!;
        generator.Next();
        Assert.All(bytes.Take(64), value => Assert.Equal(0, value));
        Assert.Contains(bytes, value => value != 0);
        generator.Dispose();

        Assert.All(bytes, value => Assert.Equal(0, value));
    }

    private static readonly Source Example = Source.At("https://example.com/", "2026-01-01");

    private static PreSharedKeyPeer Peer(string name, params KeyRule[] rules) =>
        new() { Name = name, Description = name, IsSettled = true, Rules = rules };

    private static PreSharedKeyPeer Known(string name) => PreSharedKeyPeers.All.Single(peer => peer.Name == name);

    private static UInt128 Prefix(char[] key)
    {
        UInt128 prefix = 0;
        for (var i = 0; i < 18; i++)
        {
            prefix = (prefix << 7) | key[i];
        }

        return prefix;
    }

    private static double ChiSquare(long[] counts)
    {
        var expected = (double)counts.Sum() / counts.Length;
        return counts.Sum(count => (count - expected) * (count - expected) / expected);
    }
}
