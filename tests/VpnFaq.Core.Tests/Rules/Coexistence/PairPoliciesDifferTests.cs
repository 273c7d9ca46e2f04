namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class PairPoliciesDifferTests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "ipsecPolicies": [ { "saLifeTimeSeconds": 27000, "saDataSizeKilobytes": 102400000, "ipsecEncryption": "GCMAES256", "ipsecIntegrity": "GCMAES256", "ikeEncryption": "AES256", "ikeIntegrity": "SHA384", "dhGroup": "ECP384", "pfsGroup": "ECP384" } ] } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-far-hub", "properties.ipsecPolicies[0].ikeEncryption");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "ipsecPolicies": "System.Object[]" } }""");

    protected override string UnknownFor => "properties.ipsecPolicies";

    [Fact]
    public void A_policy_on_one_half_only_fails_at_both() => Assert.Equal([("cn-hub-far", "a custom policy"), ("cn-far-hub", "no custom policy")], Failures(Worlds.VnetToVnet
        .With("cn-far-hub", """{ "properties": { "ipsecPolicies": [] } }""")).Select(f => (f.Resource, f.Actual)));

    [Fact]
    public void Lifetimes_and_the_two_names_of_group_14_may_differ()
    {
        Assert.True(IsKept(Groups("DHGroup14", "DHGroup2048")));
        Assert.Equal(2, Failures(Groups("DHGroup14", "DHGroup2")).Count());
    }

    [Fact]
    public void Two_halves_without_a_policy_are_alike() => Assert.True(IsKept(Worlds.VnetToVnet
        .With("cn-hub-far", """{ "properties": { "ipsecPolicies": [] } }""").With("cn-far-hub", """{ "properties": { "ipsecPolicies": [] } }""")));

    private static World Groups(string one, string other) => Worlds.VnetToVnet
        .With("cn-hub-far", Policy(one, 27000)).With("cn-far-hub", Policy(other, 14400));

    private static string Policy(string group, int seconds) => $$"""
        { "properties": { "ipsecPolicies": [ { "saLifeTimeSeconds": {{seconds}}, "ipsecEncryption": "GCMAES256", "ipsecIntegrity": "GCMAES256",
          "ikeEncryption": "AES256", "ikeIntegrity": "SHA256", "dhGroup": "{{group}}", "pfsGroup": "None" } ] } }
        """;
}
