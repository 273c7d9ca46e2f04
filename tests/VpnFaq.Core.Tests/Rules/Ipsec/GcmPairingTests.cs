namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class GcmPairingTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("cn-oslo", Policy("GCMAES256", "SHA256"));

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.ipsecPolicies[0].ipsecIntegrity");

    protected override World? NotApplicable => Worlds.Hub.With("cn-oslo", """{ "properties": { "ipsecPolicies": [] } }""");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "ipsecPolicies": "System.Object[]" } }""");

    protected override string UnknownFor => "properties.ipsecPolicies";

    [Theory]
    [InlineData("GCMAES256", "GCMAES128")]
    [InlineData("AES256", "GCMAES256")]
    [InlineData("GCMAES128", "MD5")]
    public void A_half_pair_fails(string encryption, string integrity) =>
        Assert.Single(Failures(Worlds.Hub.With("cn-oslo", Policy(encryption, integrity))));

    [Theory]
    [InlineData("gcmaes192", "GCMAES192")]
    [InlineData("AES256", "SHA256")]
    [InlineData("None", "SHA1")]
    public void A_true_pair_is_kept(string encryption, string integrity) =>
        Assert.True(IsKept(Worlds.Hub.With("cn-oslo", Policy(encryption, integrity))));

    private static string Policy(string encryption, string integrity) => $$"""
        { "properties": { "ipsecPolicies": [ { "ipsecEncryption": "{{encryption}}", "ipsecIntegrity": "{{integrity}}",
          "ikeEncryption": "AES256", "ikeIntegrity": "SHA256", "dhGroup": "DHGroup14", "pfsGroup": "None" } ] } }
        """;
}
