namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class ShorterAesTests : PolicyRuleTests
{
    protected override World Failing => Policy(""" "ikeEncryption": "AES128" """);

    protected override (string Resource, string Property) FailsAt => At("ikeEncryption");

    protected override World? Unknown => Policy(""" "ikeEncryption": null """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].ikeEncryption";

    [Theory]
    [InlineData("ikeEncryption", "GCMAES128")]
    [InlineData("ipsecEncryption", "AES192")]
    [InlineData("ipsecEncryption", "GCMAES192")]
    public void Others_of_the_kind_fail_too(string field, string value) => Assert.Equal([field], FailingFields($"\"{field}\": \"{value}\""));

    [Theory]
    [InlineData("ikeEncryption", "AES256")]
    [InlineData("ipsecEncryption", "DES3")]
    public void The_rule_speaks_of_nothing_else(string field, string value) => Assert.True(IsKept(Policy($"\"{field}\": \"{value}\"")));
}
