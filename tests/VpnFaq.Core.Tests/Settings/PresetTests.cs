using VpnFaq.Core.Tests.Rules;
using VpnFaq.Rules;
using VpnFaq.Settings;

namespace VpnFaq.Core.Tests.Settings;

public sealed class PresetTests
{
    public static TheoryData<string> Names => [.. Preset.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_preset_only_raises_severities_and_only_of_rules_that_there_are(string name)
    {
        var preset = Preset.Find(name)!;
        Assert.All(preset.Severity, s => Assert.True(s.Value > Rule(s.Key).Severity, $"{name} does not raise {s.Key}."));
        Assert.All(preset.StandAside, s => Assert.NotSame(Rule(s.Key), Rule(s.Value)));
        Assert.NotEmpty(preset.Description);
    }

    [Fact]
    public void The_severity_of_settings_wins_over_that_of_the_preset()
    {
        var gateway = Worlds.Hub.With("gw-hub", """{ "properties": { "activeActive": false, "ipConfigurations": [] } }""");
        Assert.Equal(FindingSeverity.Information, SeverityOf(gateway, "{}"));
        Assert.Equal(FindingSeverity.Warning, SeverityOf(gateway, """{ "Preset": "production" }"""));
        Assert.Equal(FindingSeverity.Error, SeverityOf(gateway, """{ "Preset": "Production", "Severity": { "ActiveActiveAdvised": "Error" } }"""));

        static FindingSeverity SeverityOf(World world, string settings) => world.Under(settings).Check(FindingOutcome.Fail).Single(f => f.RuleId == "VPN116").Severity;
    }

    [Fact]
    public void A_rule_stands_aside_only_where_the_rule_about_the_floor_is_asked()
    {
        var weak = Worlds.Hub.With("cn-oslo", """{ "properties": { "ipsecPolicies": [ { "ikeIntegrity": "SHA1" } ] } }""");
        Assert.Contains("VPN411", Failing(weak));
        Assert.DoesNotContain("VPN411", Failing(weak.Under("""{ "Preset": "Strict" }""")));
        Assert.Contains("VPN470", Failing(weak.Under("""{ "Preset": "Strict" }""")));
        Assert.Contains("VPN411", Failing(weak.Under("""{ "Preset": "Strict", "ExcludeRule": "VPN470" }""")));
    }

    [Theory]
    [InlineData("Strict")]
    [InlineData("Cnsa")]
    public void The_sound_hub_passes_every_floor(string preset) =>
        Assert.Empty(Worlds.Hub.Under($$"""{ "Preset": "{{preset}}" }""").Check(FindingOutcome.Fail).Where(f => f.Severity == FindingSeverity.Error).Select(f => f.ToString()));

    private static IEnumerable<string> Failing(World world) => world.Check(FindingOutcome.Fail).Select(f => f.RuleId).Distinct();

    private static RuleInfo Rule(string id) => RuleCatalog.Default.Rules.Single(r => r.Info.Id == id).Info;
}
