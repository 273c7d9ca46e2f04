using VpnFaq.Core.Tests.Rules;

namespace VpnFaq.Core.Tests.Settings;

public sealed class SuppressionTests
{
    // A failing rule with two failures at one connection, and one at another resource.
    private static readonly World Weak = Worlds.Hub.With("cn-oslo", """{ "properties": { "ipsecPolicies": [ { "ikeIntegrity": "SHA1", "ipsecIntegrity": "MD5" } ] } }""");

    [Theory]
    [InlineData("VPN411", "cn-oslo")]
    [InlineData("weakintegrity", "CN-*")]
    [InlineData("VPN41?", "*/connections/cn-oslo")]
    [InlineData("VPN4*", "*")]
    public void A_suppressed_finding_is_an_outcome_of_its_own_and_says_by_whom_and_why(string rule, string resource)
    {
        var findings = Judge(Suppress(rule, resource, """, "Owner": "network team", "Expires": "2027-01-31" """), out var unused);
        Assert.All(findings, f => Assert.Equal(FindingOutcome.Suppressed, f.Outcome));
        Assert.Equal("Replaced in spring. [network team] Until 2027-01-31", findings[0].Suppression?.ToString());
        Assert.Empty(unused);
    }

    [Theory]
    [InlineData("VPN412", "cn-oslo")]
    [InlineData("VPN411", "cn-osl")]
    [InlineData("VPN411", "gw-*")]
    public void Another_rule_or_resource_is_not_suppressed(string rule, string resource) =>
        Assert.All(Judge(Suppress(rule, resource), out _), f => Assert.Equal((FindingOutcome.Fail, null), (f.Outcome, f.Suppression)));

    [Fact]
    public void The_last_day_counts_and_on_the_day_after_it_fails_again_and_says_since_when()
    {
        var world = Suppress("VPN411", "cn-oslo", """, "Expires": "2026-11-30" """);
        Assert.All(Judge(world.At("2026-11-30"), out _), f => Assert.Equal(FindingOutcome.Suppressed, f.Outcome));

        var findings = Judge(world.At("2026-12-01"), out var unused);
        Assert.All(findings, f => Assert.Equal(FindingOutcome.Fail, f.Outcome));
        Assert.All(findings, f => Assert.EndsWith("It was accepted until 30 November 2026: Replaced in spring.", f.Message, StringComparison.Ordinal));
        Assert.Empty(unused);
    }

    [Fact]
    public void One_that_still_holds_wins_over_one_that_has_run_out()
    {
        var world = Weak.Under("""
            { "Suppressions": [
              { "Rule": "VPN411", "Resource": "cn-oslo", "Reason": "Old.", "Expires": "2026-01-31" },
              { "Rule": "VPN411", "Resource": "cn-*", "Reason": "Prolonged.", "Expires": "2027-01-31" } ] }
            """);
        Assert.All(Judge(world, out var unused), f => Assert.Equal("Prolonged.", f.Suppression?.Reason));
        Assert.Empty(unused);
    }

    [Theory]
    [InlineData("VPN411", "cn-paris", "no resource of that name")]
    [InlineData("VPN503", "cn-oslo", "nothing breaks the rule")]
    [InlineData("VPN503", "*", "nothing breaks the rule")]
    public void One_that_matches_nothing_is_told_with_its_place(string rule, string resource, string why)
    {
        Judge(Suppress(rule, resource), out var unused);
        var told = Assert.Single(unused);
        Assert.Contains($"{rule} for {resource} (settings.json, line 1)", told, StringComparison.Ordinal);
        Assert.Contains(why, told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_or_passes_is_never_suppressed()
    {
        var world = Worlds.Hub.Without("gw-hub").Under("""{ "Suppressions": { "Rule": "*", "Resource": "cn-*", "Reason": "All of it." } }""");
        Assert.All(world.Check().Where(f => f.ResourceName == "cn-oslo"), f => Assert.True(f.Outcome is not FindingOutcome.Fail && (f.Outcome == FindingOutcome.Suppressed) == (f.Suppression is not null)));
    }

    private static World Suppress(string rule, string resource, string more = "") =>
        Weak.Under($$"""{ "Suppressions": [ { "Rule": "{{rule}}", "Resource": "{{resource}}", "Reason": "Replaced in spring."{{more}} } ] }""");

    private static List<Finding> Judge(World world, out IReadOnlyList<string> unused)
    {
        var findings = world.Check(null, out unused).Where(f => f.RuleId == "VPN411").ToList();
        Assert.Equal(2, findings.Count);
        return findings;
    }
}
