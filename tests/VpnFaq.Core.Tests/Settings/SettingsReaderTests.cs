using System.Text;
using VpnFaq.Settings;

namespace VpnFaq.Core.Tests.Settings;

/// <summary>Settings as people get them wrong: each mistake is told with its place and with what would be right.</summary>
public sealed class SettingsReaderTests
{
    [Theory]
    [InlineData("""{ "ExcludeRules": [ "VPN116" ] }""", "VpnFaq.SettingsKeyUnknown", "Did you mean ExcludeRule?")]
    [InlineData("""{ "Supressions": [] }""", "VpnFaq.SettingsKeyUnknown", "Did you mean Suppressions?")]
    [InlineData("""{ "FailOn": "Error", "failon": "Warning" }""", "VpnFaq.SettingsKeyTwice", "failon is given twice")]
    [InlineData("""{ "Preset": "Strikt" }""", "VpnFaq.SettingsPresetUnknown", "Did you mean Strict?")]
    [InlineData("""{ "Preset": true }""", "VpnFaq.SettingsValue", "the value true")]
    [InlineData("""{ "IncludeRule": [ "VPN4O1" ] }""", "VpnFaq.SettingsRuleUnknown", "VPN401")]
    [InlineData("""{ "ExcludeRule": 401 }""", "VpnFaq.SettingsValue", "the number 401")]
    [InlineData("""{ "ExcludeRule": "" }""", "VpnFaq.SettingsValue", "empty")]
    [InlineData("""{ "Severity": { "VPN116": "Warnung" } }""", "VpnFaq.SettingsSeverity", "Did you mean Warning?")]
    [InlineData("""{ "Severity": { "VPN116": 2 } }""", "VpnFaq.SettingsSeverity", "the number 2")]
    [InlineData("""{ "Severity": { "ActiveActive": "Error" } }""", "VpnFaq.SettingsRuleUnknown", "ActiveActiveAdvised")]
    [InlineData("""{ "Severity": "Error" }""", "VpnFaq.SettingsValue", "table")]
    [InlineData("""{ "Severity": { "VPN11*": "Error", "VPN1*": "Warning" } }""", "VpnFaq.SettingsSeverityTwice", "two severities")]
    [InlineData("""{ "FailOn": "Critical" }""", "VpnFaq.SettingsSeverity", "'Critical'")]
    [InlineData("""{ "AsOf": "31.12.2026" }""", "VpnFaq.SettingsDate", "'31.12.2026'")]
    [InlineData("""{ "AsOf": "2026-13-01" }""", "VpnFaq.SettingsDate", "2027-06-30")]
    [InlineData("""{ "AsOf": 2026 }""", "VpnFaq.SettingsDate", "the number 2026")]
    [InlineData("""{ "NamingPattern": "gw-*" }""", "VpnFaq.SettingsValue", "table")]
    [InlineData("""{ "NamingPattern": { "Gateway": "gw-*" } }""", "VpnFaq.SettingsKindUnknown", "VirtualNetworkGateway")]
    [InlineData("""{ "NamingPattern": { "Connection": "^cn-(" } }""", "VpnFaq.SettingsPattern", "regular expression")]
    [InlineData("""[ ]""", "VpnFaq.SettingsValue", "a list")]
    public void A_mistake_is_told_with_what_would_be_right(string settings, string id, string told)
    {
        var problem = Assert.Single(Problems(settings));
        Assert.Equal(id, problem.Id);
        Assert.Contains(told, problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "Rule": "VPN116", "Resource": "gw-test" """, "VpnFaq.SuppressionIncomplete", "Reason")]
    [InlineData(""" "Rule": "VPN116", "Resource": "gw-test", "Reason": "  " """, "VpnFaq.SuppressionIncomplete", "Reason")]
    [InlineData(""" "Rule": "VPN116", "Reason": "Test." """, "VpnFaq.SuppressionIncomplete", "Resource")]
    [InlineData(""" "Resource": "gw-test", "Reason": "Test." """, "VpnFaq.SuppressionIncomplete", "Rule")]
    [InlineData(""" "Rule": "VPN116", "Resource": "gw-test", "Resaon": "Test.", "Reason": "Test." """, "VpnFaq.SettingsKeyUnknown", "Did you mean Reason?")]
    [InlineData(""" "Rule": "VPN916X", "Resource": "gw-test", "Reason": "Test." """, "VpnFaq.SettingsRuleUnknown", "VPN916")]
    [InlineData(""" "Rule": "VPN116", "Resource": "gw-test", "Reason": "Test.", "Expires": "12/31/2026" """, "VpnFaq.SettingsDate", "12/31/2026")]
    [InlineData(""" "Rule": "VPN116", "Resource": "gw-test", "Reason": "Test.", "Expires": null """, "VpnFaq.SettingsDate", "nothing")]
    [InlineData(""" "Rule": "*", "Resource": "*", "Reason": "Quiet, please." """, "VpnFaq.SuppressionTooWide", "everything")]
    [InlineData(""" "Rule": "VPN*", "Resource": [ "gw-1", "**" ], "Reason": "Quiet, please." """, "VpnFaq.SuppressionTooWide", "everything")]
    public void So_is_a_mistake_in_a_suppression(string suppression, string id, string told)
    {
        var problem = Assert.Single(Problems($$"""{ "Suppressions": [ { {{suppression}} } ] }"""));
        Assert.Equal(id, problem.Id);
        Assert.Contains(told, problem.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Suppressions[0]", problem.Key, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppression_that_is_a_text_is_no_suppression() => Assert.Equal("VpnFaq.SettingsValue", Assert.Single(Problems("""{ "Suppressions": [ "VPN116" ] }""")).Id);

    [Fact]
    public void A_problem_has_its_line_and_column()
    {
        var problem = Assert.Single(Problems("{\r\n  // A comment.\r\n  \"Ünknown\": 1, \"FailOn\": \"Error\",\r\n}"));
        Assert.Equal("settings.json:3:3", problem.Location?.ToString());
        var second = Assert.Single(Problems("{ \"FailOn\": \"Error\",\n\"AsOf\": \"today\" }"));
        Assert.Equal("settings.json:2:9", second.Location?.ToString());
    }

    [Fact]
    public void All_mistakes_are_told_at_once() => Assert.Equal(3, Problems("""{ "Foo": 1, "FailOn": "x", "AsOf": "y" }""").Count);

    [Fact]
    public void Empty_settings_are_the_default()
    {
        Assert.Empty(Problems("{}"));
        Assert.Equal(CheckSettings.Default, Read("{ }"));
    }

    [Fact]
    public void A_single_text_and_a_single_suppression_need_no_list()
    {
        var settings = Read("""{ "ExcludeRule": "VPN116", "Suppressions": { "Rule": "OrphanGateway", "Resource": "gw-1", "Reason": "New." } }""");
        Assert.Equal(["VPN116"], settings.ExcludeRule);
        Assert.Equal(["VPN134"], Assert.Single(settings.Suppressions).Rules);
    }

    [Fact]
    public void A_rule_that_is_named_wins_over_a_pattern_whatever_their_order()
    {
        foreach (var text in new[] { """{ "Severity": { "VPN1*": "Error", "BasicSku": "Information" } }""", """{ "Severity": { "VPN123": "Information", "VPN1*": "Error" } }""" })
        {
            var severity = Read(text).Severity;
            Assert.Equal(FindingSeverity.Information, severity["VPN123"]);
            Assert.Equal(FindingSeverity.Error, severity["VPN116"]);
        }
    }

    [Fact]
    public void Text_of_settings_cannot_steer_a_terminal() =>
        Assert.DoesNotContain('\u001b', Read("""{ "Suppressions": { "Rule": "VPN116", "Resource": "gw-1", "Reason": "a\u001b[2Jb\nc" } }""").Suppressions[0].Reason);

    private static CheckSettings Read(string json)
    {
        var settings = SettingsReader.Read(SettingsJson.Parse("settings.json", Encoding.UTF8.GetBytes(json)), out var problems);
        Assert.Empty(problems);
        return settings;
    }

    private static IReadOnlyList<SettingsProblem> Problems(string json)
    {
        SettingsReader.Read(SettingsJson.Parse("settings.json", Encoding.UTF8.GetBytes(json)), out var problems);
        return problems;
    }
}
