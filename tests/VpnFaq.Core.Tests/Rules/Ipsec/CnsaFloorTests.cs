namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class CnsaFloorTests : RuleTests
{
    private const string Settings = """{ "Preset": "Cnsa" }""";

    protected override World Passing => Worlds.Hub.Under(Settings);

    protected override World Failing => Policy(""" "ikeIntegrity": "SHA256" """);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.ipsecPolicies[0].ikeIntegrity");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Policy(""" "ikeIntegrity": null """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].ikeIntegrity";

    [Theory]
    [InlineData("ikeEncryption", "AES192")]
    [InlineData("dhGroup", "ECP256")]
    [InlineData("dhGroup", "DHGroup14")]
    [InlineData("ipsecEncryption", "AES256")]
    [InlineData("ipsecIntegrity", "SHA256")]
    [InlineData("pfsGroup", "ECP256")]
    public void Each_field_is_held_to_the_floor(string field, string value) => Assert.Equal([value], Failures(Policy($"\"{field}\": \"{value}\"")).Select(f => f.Actual));

    [Theory]
    [InlineData("ikeEncryption", "AES256")]
    [InlineData("pfsGroup", "None")]
    public void What_reaches_the_floor_is_kept(string field, string value) => Assert.True(IsKept(Policy($"\"{field}\": \"{value}\"")));

    [Fact]
    public void A_connection_without_a_policy_of_its_own_and_one_over_IKEv1_do_not_reach_it()
    {
        Assert.Equal(["none"], Failures(Worlds.Hub.With("cn-oslo", """{ "properties": { "ipsecPolicies": [] } }""").Under(Settings)).Select(f => f.Actual));
        Assert.Equal(["IKEv1"], Failures(Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionProtocol": "IKEv1" } }""").Under(Settings)).Select(f => f.Actual));
    }

    [Fact]
    public void One_fix_sets_every_field_that_falls_short()
    {
        var fixes = Judge(Policy(""" "ipsecEncryption": "AES256", "ipsecIntegrity": "SHA256" """)).Where(f => f.Outcome == FindingOutcome.Fail).Select(f => f.Fix).Distinct();
        var fix = Assert.Single(fixes);
        Assert.Contains("IpsecEncryption = 'GCMAES256'", fix, StringComparison.Ordinal);
        Assert.Contains("IpsecIntegrity = 'GCMAES256'", fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_is_an_error_and_rules_that_say_a_part_of_it_are_silent()
    {
        var failures = Policy(""" "dhGroup": "DHGroup2" """).Check(FindingOutcome.Fail).Where(f => f.Property.EndsWith("dhGroup", StringComparison.Ordinal));
        Assert.Equal(("VPN472", FindingSeverity.Error), failures.Select(f => (f.RuleId, f.Severity)).Single());
    }

    private static World Policy(string changes) =>
        Worlds.Hub.With("cn-oslo", $$"""{ "properties": { "ipsecPolicies": [ {{PolicyRuleTests.Changed(changes)}} ] } }""").Under(Settings);
}
