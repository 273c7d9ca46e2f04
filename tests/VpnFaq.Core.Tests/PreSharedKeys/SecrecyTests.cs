using System.Reflection;
using VpnFaq.PreSharedKeys;

namespace VpnFaq.Core.Tests.PreSharedKeys;

/// <summary>No object that leaves the judgement of a key holds or shows the key, not even a part of it.</summary>
public sealed class SecrecyTests
{
    // Breaks rules of every peer that has any; no four characters of it stand in any text of the module.
    private const string Canary = "0xKw7~vJq2-Zt\"9\\Rb5?Hn8&";

    [Fact]
    public void A_check_shows_nothing_of_the_key()
    {
        var check = PreSharedKeyChecker.Check(Canary.ToCharArray(), PreSharedKeyPeers.All);

        Assert.True(check.Problems.Count >= 9, "The canary is to break many rules.");
        AssertSilent(check);
        Assert.All(check.Problems, AssertSilent);
    }

    [Fact]
    public void Traits_hold_and_show_nothing_of_the_key() => AssertSilent(KeyTraits.Of(Canary));

    [Fact]
    public void The_names_of_weaknesses_show_nothing_of_the_key()
    {
        foreach (var key in new[] { "AzureA1b2C3", "qwertyuiop", "P@ssw0rd", "zzzzzzzz", "Tr9xTr9xTr9x", "7" })
        {
            Assert.DoesNotContain(key, PreSharedKeyChecker.Check(key.ToCharArray(), []).Weakness!, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Equal_keys_are_recognised_and_different_ones_told_apart()
    {
        Assert.True(KeyTraits.Of(Canary).SameAs(KeyTraits.Of(new string(Canary.ToCharArray()))));
        Assert.False(KeyTraits.Of(Canary).SameAs(KeyTraits.Of(Canary + "a")));
        Assert.False(KeyTraits.Of("Key").SameAs(KeyTraits.Of("key")));

        // An encoder would turn both lone surrogates into the same replacement character.
        Assert.False(KeyTraits.Of("\ud800").SameAs(KeyTraits.Of("\ud801")));
    }

    [Fact]
    public void Traits_say_what_Azure_minds()
    {
        Assert.True(KeyTraits.Of("has-hyphen").HasForbiddenCharacters);
        Assert.False(KeyTraits.Of("has_no_hyphen").HasForbiddenCharacters);
        Assert.True(KeyTraits.Of("").LengthOutOfRange);
        Assert.True(KeyTraits.Of(new string('k', 129)).LengthOutOfRange);
        Assert.False(KeyTraits.Of(new string('k', 128)).LengthOutOfRange);
        Assert.Equal("a published sample key", KeyTraits.Of("abc123").Weakness);
        Assert.Equal(6, KeyTraits.Of("abc123").Length);
    }

    // Looks at every field, private ones and those of the base included, as a dump of the object would.
    private static void AssertSilent(object subject)
    {
        AssertSilentText(subject.ToString());
        foreach (var field in subject.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertSilentText(field.GetValue(subject) switch
            {
                byte[] bytes => System.Text.Encoding.ASCII.GetString(bytes) + System.Text.Encoding.Unicode.GetString(bytes),
                var value => value?.ToString(),
            });
        }
    }

    private static void AssertSilentText(string? text)
    {
        for (var i = 0; i + 4 <= Canary.Length; i++)
        {
            Assert.DoesNotContain(Canary.Substring(i, 4), text ?? "", StringComparison.Ordinal);
        }
    }
}
