using VpnFaq.PreSharedKeys;

namespace VpnFaq.Core.Tests.PreSharedKeys;

public sealed class KeyStrengthTests
{
    [Theory]
    [InlineData("abc123")]
    [InlineData("Abc123")]
    [InlineData("AzureA1b2C3")]
    [InlineData("xyz")]
    [InlineData("chocolate")]
    [InlineData("MySecretKey")]
    [InlineData("4-v3ry-53cr37-1p53c-5h4r3d-k3y")]
    [InlineData("v+NkxY9LLZvwj4qCC2o/gGrWDF2d21jL")]
    public void A_key_from_documentation_is_a_published_sample_and_worth_nothing(string key)
    {
        var strength = Of(key);

        Assert.Equal("a published sample key", strength.Weakness);
        Assert.Equal(0, strength.EntropyBits);
    }

    [Theory]
    [InlineData("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk", "a repeated pattern")]
    [InlineData("Tr9xTr9xTr9xTr9xTr9xTr9xTr9xTr9x", "a repeated pattern")]
    [InlineData("Tr9xTr9xTr9xTr9xTr9xTr9xTr9xTr", "a repeated pattern")]
    [InlineData("qwertyuiopasdfghjklzxcvbnm", "a keyboard or alphabet pattern")]
    [InlineData("1qaz2wsx3edc4rfv5tgb6yhn", "a keyboard or alphabet pattern")]
    [InlineData("!QAZ2wsx#EDC4rfv%TGB6yhn&UJM", "a keyboard or alphabet pattern")]
    [InlineData("12345678901234567890abcdefghijkl", "a keyboard or alphabet pattern")]
    [InlineData("zyxwvutsrqponmlkjihgfedcba", "a keyboard or alphabet pattern")]
    [InlineData("aaaaaaaabbbbbbbbccccccccdddddddd", "a keyboard or alphabet pattern")]
    [InlineData("P@ssw0rd", "a pattern of common words")]
    [InlineData("AzureVpnTunnel2024!", "a pattern of common words")]
    [InlineData("ThisIsAVeryStrongSharedSecret", "a pattern of common words")]
    [InlineData("C0nt0s0_VPN_S3cr3t_K3y_2026", "a pattern of common words")]
    public void A_key_that_a_pattern_explains_is_weak_and_below_112_bits(string key, string weakness)
    {
        var strength = Of(key);

        Assert.Equal(weakness, strength.Weakness);
        Assert.InRange(strength.EntropyBits, 0, KeyStrength.LeastBits);
    }

    [Theory]
    [InlineData("Kq9Zt7Lm2Wx5Rv8Yn", 101.2)]
    [InlineData("8f3a91c07be2d45f6a1b0c9d", 96)]
    [InlineData("739201846503917264850", 69.8)]
    public void A_short_key_is_worth_too_little_even_at_random(string key, double bits)
    {
        var strength = Of(key);

        Assert.Equal("a key of fewer than 112 bits", strength.Weakness);
        Assert.Equal(bits, strength.EntropyBits, 1);
    }

    [Theory]
    [InlineData("Kq9Zt7Lm2Wx5Rv8YnB4", 113.1)]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb924", 128)]
    [InlineData("kq.9zt_7lm.2wx_5rv.8yn_4", 146.6)]
    public void A_key_without_a_pattern_is_worth_its_length_times_its_kinds_of_characters(string key, double bits)
    {
        var strength = Of(key);

        Assert.Null(strength.Weakness);
        Assert.Equal(bits, strength.EntropyBits, 1);
    }

    [Fact]
    public void An_empty_key_is_worth_nothing()
    {
        var strength = Of("");

        Assert.Equal(0, strength.EntropyBits);
        Assert.NotNull(strength.Weakness);
    }

    [Fact]
    public void Random_keys_of_22_characters_are_not_called_weak()
    {
        using var generator = new PreSharedKeyGenerator(KeyProfile.Portable(22));
        var weak = 0;
        for (var i = 0; i < 100_000; i++)
        {
            var key = generator.Next();
            weak += KeyStrength.Of(key).Weakness is null ? 0 : 1;
        }

        // Chance writes a walk over the keyboard long enough into one key of a million (126 of 120 million): six or more of a
        // hundred thousand come once in half a billion runs.
        Assert.InRange(weak, 0, 5);
    }

    private static KeyStrength Of(string key) => KeyStrength.Of(key.ToCharArray());
}
