namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class NistFloorTests : RuleTests
{
    private const string Settings = """{ "Preset": "Strict" }""";

    protected override World Passing => Worlds.Hub.Under(Settings);

    protected override World Failing => Policy(""" "dhGroup": "DHGroup24" """);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.ipsecPolicies[0].dhGroup");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Policy(""" "ikeIntegrity": null """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].ikeIntegrity";

    [Theory]
    [InlineData("ikeIntegrity", "SHA1")]
    [InlineData("dhGroup", "DHGroup2")]
    [InlineData("dhGroup", "None")]
    [InlineData("ipsecEncryption", "DES3")]
    [InlineData("ipsecEncryption", "None")]
    [InlineData("ipsecIntegrity", "MD5")]
    [InlineData("pfsGroup", "PFS24")]
    public void Each_field_is_held_to_the_floor(string field, string value) => Assert.Equal([value], Failures(Policy($"\"{field}\": \"{value}\"")).Select(f => f.Actual));

    [Theory]
    [InlineData("ikeEncryption", "AES128")]
    [InlineData("ikeIntegrity", "SHA256")]
    [InlineData("dhGroup", "DHGroup14")]
    [InlineData("ipsecEncryption", "aes128")]
    [InlineData("pfsGroup", "PFS2048")]
    [InlineData("pfsGroup", "None")]
    public void What_reaches_the_floor_is_kept(string field, string value) => Assert.True(IsKept(Policy($"\"{field}\": \"{value}\"")));

    [Fact]
    public void A_connection_without_a_policy_of_its_own_and_one_over_IKEv1_do_not_reach_it()
    {
        Assert.Equal(["none"], Failures(Worlds.Hub.With("cn-oslo", """{ "properties": { "ipsecPolicies": [] } }""").Under(Settings)).Select(f => f.Actual));
        Assert.Equal(["IKEv1"], Failures(Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionProtocol": "IKEv1" } }""").Under(Settings)).Select(f => f.Actual));
    }

    private static World Policy(string changes) =>
        Worlds.Hub.With("cn-oslo", $$"""{ "properties": { "ipsecPolicies": [ {{PolicyRuleTests.Changed(changes)}} ] } }""").Under(Settings);
}
