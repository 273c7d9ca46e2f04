namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class WeakIpsecEncryptionTests : PolicyRuleTests
{
    protected override World Failing => Policy(""" "ipsecEncryption": "DES3", "ipsecIntegrity": "SHA256" """);

    protected override (string Resource, string Property) FailsAt => At("ipsecEncryption");

    protected override World? Unknown => Policy(""" "ipsecEncryption": null """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].ipsecEncryption";

    [Theory]
    [InlineData("ipsecEncryption", "des")]
    public void Others_of_the_kind_fail_too(string field, string value) => Assert.Equal([field], FailingFields($"\"{field}\": \"{value}\""));

    [Theory]
    [InlineData("ipsecEncryption", "AES128")]
    [InlineData("ipsecEncryption", "None")]
    [InlineData("ikeEncryption", "DES3")]
    public void The_rule_speaks_of_nothing_else(string field, string value) => Assert.True(IsKept(Policy($"\"{field}\": \"{value}\"")));
}
