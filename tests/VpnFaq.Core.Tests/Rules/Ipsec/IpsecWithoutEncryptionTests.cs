namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class IpsecWithoutEncryptionTests : PolicyRuleTests
{
    protected override World Failing => Policy(""" "ipsecEncryption": "None", "ipsecIntegrity": "SHA256" """);

    protected override (string Resource, string Property) FailsAt => At("ipsecEncryption");

    protected override World? Unknown => Policy(""" "ipsecEncryption": null """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].ipsecEncryption";

    [Theory]
    [InlineData("ipsecEncryption", "none")]
    public void Others_of_the_kind_fail_too(string field, string value) => Assert.Equal([field], FailingFields($"\"{field}\": \"{value}\""));

    [Theory]
    [InlineData("ipsecEncryption", "DES")]
    [InlineData("dhGroup", "None")]
    [InlineData("pfsGroup", "None")]
    public void The_rule_speaks_of_nothing_else(string field, string value) => Assert.True(IsKept(Policy($"\"{field}\": \"{value}\"")));
}
