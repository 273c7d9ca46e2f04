using System.Security;
using VpnFaq.PowerShell.Tests.Hosting;
using VpnFaq.PreSharedKeys;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

public sealed class NewVpnPreSharedKeyTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    [Fact]
    public void Without_parameters_it_gives_one_read_only_SecureString_of_64_characters()
    {
        var key = Assert.Single(session.Run("New-VpnPreSharedKey").Clean().Objects<SecureString>());

        Assert.Equal(64, key.Length);
        Assert.True(key.IsReadOnly());
    }

    [Fact]
    public void AsPlainText_gives_a_string_that_every_peer_takes()
    {
        var key = Assert.Single(session.Run("New-VpnPreSharedKey -AsPlainText").Clean().Objects<string>());

        Assert.Matches("^[A-Za-z][A-Za-z0-9]{63}$", key);
        Assert.Equal("True", session.Run("$key | Test-VpnPreSharedKey -Peer * -Quiet", ("key", key)).Clean().Output.Single().ToString());
    }

    [Fact]
    public void Count_gives_that_many_different_keys()
    {
        var keys = session.Run("New-VpnPreSharedKey -Count 50 -AsPlainText").Clean().Objects<string>();

        Assert.Equal(50, keys.Distinct().Count());
    }

    [Fact]
    public void The_key_in_the_SecureString_is_the_key_that_was_checked()
    {
        var checks = session.Run("New-VpnPreSharedKey -Peer Aws -Length 40 -Count 20 | Test-VpnPreSharedKey -Peer Aws").Clean().Objects<PreSharedKeyCheck>();

        Assert.All(checks, check => Assert.True(check.IsValid, check.ToString()));
        Assert.All(checks, check => Assert.Equal(40, check.Length));
    }

    [Theory]
    [InlineData("-Peer fortigate, AWS", "^[A-Za-z0-9._]{64}$")]
    [InlineData("-Peer Forti*", "^[!-,.-}]{64}$")]
    [InlineData("128 Cisco", "^[A-Za-z0-9]{128}$")]
    public void Peers_are_named_in_any_case_and_with_wildcards(string arguments, string pattern) =>
        Assert.Matches(pattern, Assert.Single(session.Run("New-VpnPreSharedKey -AsPlainText " + arguments).Clean().Objects<string>()));

    [Fact]
    public void A_length_that_a_named_peer_refuses_ends_the_command_and_names_both_rules()
    {
        var result = session.Run("New-VpnPreSharedKey -Length 100 -Peer Aws");

        Assert.Empty(result.Output);
        var error = result.OnlyError("VpnFaq.KeyImpossible");
        Assert.Contains("a length of 100", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("Aws: 8 to 64 characters", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_that_some_peers_refuse_gives_a_key_and_a_warning_that_names_them()
    {
        var result = session.Run("New-VpnPreSharedKey -Length 100 -AsPlainText");

        Assert.Equal(100, Assert.Single(result.Objects<string>()).Length);
        Assert.Equal("A key of 100 characters is refused by Aws.", result.Warnings[0]);
        Assert.Contains("GoogleCloud", result.Warnings[1], StringComparison.Ordinal);
        Assert.DoesNotContain("StrongSwan", result.Warnings[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(18, true)]
    [InlineData(19, false)]
    public void A_key_of_fewer_than_112_bits_brings_a_warning(int length, bool warned)
    {
        var result = session.Run($"New-VpnPreSharedKey -Length {length} -AsPlainText");

        Assert.Equal(warned, result.Warnings.Any(warning => warning.Contains("112", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_name_that_is_no_peer_ends_the_command_and_lists_those_that_are()
    {
        var result = session.Run("New-VpnPreSharedKey -Peer Aws, FortiGat");

        Assert.Empty(result.Output);
        var error = result.OnlyError("VpnFaq.PeerUnknown");
        Assert.Contains("'FortiGat'", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("FortiGate", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_says_what_the_key_is_like_and_nothing_of_it()
    {
        var result = session.Run("New-VpnPreSharedKey -AsPlainText -Verbose");
        var key = Assert.Single(result.Objects<string>());

        Assert.StartsWith("64 of 62 characters, 380.8 bits, for Aws, Azure, ", Assert.Single(result.Verbose), StringComparison.Ordinal);
        Assert.DoesNotContain(key[..6], string.Concat(result.Verbose), StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_reads_the_same_in_every_culture()
    {
        session.Culture = "tr-TR";
        try
        {
            Assert.Contains("380.8 bits", Assert.Single(session.Run("New-VpnPreSharedKey -Verbose").Verbose), StringComparison.Ordinal);
            Assert.Single(session.Run("New-VpnPreSharedKey -Peer fortigate, mikrotik, HUAWEI").Clean().Output);
        }
        finally
        {
            session.Culture = "en-US";
        }
    }

    [Fact]
    public void Nothing_but_AsPlainText_shows_the_key()
    {
        var result = session.Run("$key = New-VpnPreSharedKey -Verbose -Debug; $key; \"$key\"");
        var key = (SecureString)result.Output[0].BaseObject;
        var text = new System.Net.NetworkCredential(string.Empty, key).Password;

        Assert.Equal(64, text.Length);
        Assert.DoesNotContain(text[..6], result.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Peers_complete_by_Tab_and_their_tooltips_describe_them()
    {
        var found = session.Complete("New-VpnPreSharedKey -Peer ");

        Assert.Equal(PreSharedKeyPeers.All.Select(peer => peer.Name), found.Select(completion => completion.Text));
        Assert.All(found, completion => Assert.NotEqual(completion.Text, completion.ToolTip));
        Assert.Equal(["StrongSwan"], session.Complete("Test-VpnPreSharedKey -Peer Aws, str").Select(completion => completion.Text));
    }
}
