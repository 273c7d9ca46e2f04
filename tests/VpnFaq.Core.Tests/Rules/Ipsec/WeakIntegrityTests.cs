namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class WeakIntegrityTests : PolicyRuleTests
{
    protected override World Failing => Policy(""" "ipsecEncryption": "AES256", "ipsecIntegrity": "SHA1" """);

    protected override (string Resource, string Property) FailsAt => At("ipsecIntegrity");

    protected override World? Unknown => Policy(""" "ipsecIntegrity": null """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].ipsecIntegrity";

    [Theory]
    [InlineData("ikeIntegrity", "MD5")]
    [InlineData("ikeIntegrity", "sha1")]
    [InlineData("ipsecIntegrity", "MD5")]
    public void Others_of_the_kind_fail_too(string field, string value) => Assert.Equal([field], FailingFields($"\"{field}\": \"{value}\""));

    [Theory]
    [InlineData("ipsecIntegrity", "SHA256")]
    [InlineData("ikeIntegrity", "SHA256")]
    public void The_rule_speaks_of_nothing_else(string field, string value) => Assert.True(IsKept(Policy($"\"{field}\": \"{value}\"")));
}
