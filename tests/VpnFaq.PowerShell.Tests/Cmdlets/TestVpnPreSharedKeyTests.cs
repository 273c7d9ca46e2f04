using System.Collections;
using System.Management.Automation;
using System.Security;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

public sealed class TestVpnPreSharedKeyTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    // Breaks rules of every peer that has any; no four characters of it stand in any text of the module.
    private const string Canary = "0xKw7~vJq2-Zt\"9\\Rb5?Hn8&";

    [Fact]
    public void A_string_and_a_SecureString_are_judged_alike()
    {
        var result = session.Run("$text, $secret | Test-VpnPreSharedKey -Peer Aws, FortiGate", ("text", Canary), ("secret", Secret(Canary))).Clean();
        var checks = result.Objects<PreSharedKeyCheck>();

        Assert.Equal(2, checks.Count);
        Assert.Equal(checks[0].ToString(), checks[1].ToString());
        Assert.Equal(Canary.Length, checks[1].Length);
        Assert.Contains(checks[1].Problems, problem => problem is { Peer: "FortiGate" });
    }

    [Fact]
    public void Without_peers_Azure_alone_judges()
    {
        var check = Assert.Single(session.Run("Test-VpnPreSharedKey $key", ("key", Canary)).Clean().Objects<PreSharedKeyCheck>());
        var problem = Assert.Single(check.Problems);

        Assert.Equal("Azure", problem.Peer);
        Assert.Contains("hyphen", problem.Rule, StringComparison.Ordinal);
        Assert.Equal("learn.microsoft.com", problem.SourceUri.Host);
        Assert.Equal(new DateTime(2026, 6, 4), problem.SourceDate);
    }

    [Fact]
    public void Nothing_in_any_stream_property_or_view_repeats_the_key()
    {
        var result = session.Run(
            "$r = $text, $secret, $list, 5 | Test-VpnPreSharedKey -Peer * -Verbose -Debug; $r; $r.Problems; $r.Problems.Rule; \"$r\"; Test-VpnPreSharedKey $text -Quiet",
            ("text", Canary),
            ("secret", Secret(Canary)),
            ("list", new object[] { new ArrayList { Canary } }));

        Assert.Equal(2, result.Errors.Count);
        AssertSilent(result.Everything);
        foreach (var output in result.Output.Concat(result.Errors.Select(PSObject.AsPSObject)))
        {
            AssertSilent(string.Join('\n', output.Properties.Where(property => property.IsGettable).Select(Shown)));
        }
    }

    [Theory]
    [InlineData("$null")]
    [InlineData("42")]
    [InlineData("@{ Key = 'x' }")]
    [InlineData(", @()")]
    public void What_is_no_key_is_an_error_and_the_pipeline_goes_on(string input)
    {
        var result = session.Run($"{input} | Test-VpnPreSharedKey; $key | Test-VpnPreSharedKey -Quiet", ("key", "Kq9Zt7Lm2Wx5Rv8YnB4"));
        var error = result.OnlyError("VpnFaq.NotAPreSharedKey");

        Assert.Equal(ErrorCategory.InvalidType, error.CategoryInfo.Category);
        Assert.IsType<string>(error.TargetObject);
        Assert.Equal("True", result.Output[^1].ToString());
    }

    [Fact]
    public void An_empty_key_is_a_key_that_breaks_the_length_rule()
    {
        var check = Assert.Single(session.Run("Test-VpnPreSharedKey ''").Clean().Objects<PreSharedKeyCheck>());

        Assert.Equal("Azure: 1 to 128 characters", Assert.Single(check.Problems).ToString());
    }

    [Theory]
    [InlineData("Kq9Zt7Lm2Wx5Rv8YnB4", "True")]
    [InlineData("abc123", "True")]
    [InlineData("Kq9-Zt7Lm2Wx5Rv8Yn4", "False")]
    public void Quiet_gives_one_Boolean_and_a_weak_key_can_be_valid(string key, string valid)
    {
        var output = Assert.Single(session.Run("Test-VpnPreSharedKey $key -Quiet", ("key", key)).Clean().Output);

        Assert.IsType<bool>(output.BaseObject);
        Assert.Equal(valid, output.ToString());
    }

    [Fact]
    public void A_name_that_is_no_peer_ends_the_command_before_any_key_is_judged()
    {
        var result = session.Run("$key | Test-VpnPreSharedKey -Peer Nobody", ("key", Canary));

        Assert.Empty(result.Output);
        result.OnlyError("VpnFaq.PeerUnknown");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void The_view_shows_the_verdict_and_each_broken_rule_within_the_window(int width)
    {
        var shown = session.Run("'abc123', $key | Test-VpnPreSharedKey -Peer Aws, Huawei", ("key", Canary)).Clean().TextAt(width);

        Assert.Contains("a published sample key", shown, StringComparison.Ordinal);
        Assert.Contains("Aws: 8 to 64 characters", shown, StringComparison.Ordinal);
        Assert.All(shown.Split('\n'), line => Assert.True(line.TrimEnd().Length < width, line));
    }

    [Fact]
    public void Problems_can_be_counted_and_indexed_in_a_script() =>
        Assert.Equal("1 Azure", session.Run("$p = (Test-VpnPreSharedKey $key).Problems; \"$($p.Count) $($p[0].Peer)\"", ("key", Canary)).Clean().Output.Single().ToString());

    private static string Shown(PSPropertyInfo property) => property.Value switch
    {
        string text => text,
        IEnumerable items => string.Join('\n', items.Cast<object>()),
        var value => $"{value}",
    };

    private static void AssertSilent(string text)
    {
        for (var i = 0; i + 4 <= Canary.Length; i++)
        {
            Assert.DoesNotContain(Canary.Substring(i, 4), text, StringComparison.Ordinal);
        }
    }

    private static SecureString Secret(string key)
    {
        var secret = new SecureString();
        foreach (var character in key)
        {
            secret.AppendChar(character);
        }

        return secret;
    }
}
