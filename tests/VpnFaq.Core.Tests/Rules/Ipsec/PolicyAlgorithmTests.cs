namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class PolicyAlgorithmTests : PolicyRuleTests
{
    protected override World Failing => Policy(""" "ipsecIntegrity": "SHA384" """);

    protected override (string Resource, string Property) FailsAt => At("ipsecIntegrity");

    protected override World? Unknown => Policy(""" "dhGroup": null """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].dhGroup";

    [Theory]
    [InlineData("ikeEncryption", "GCMAES192")]
    [InlineData("ikeEncryption", "DES3")]
    [InlineData("ikeIntegrity", "GCMAES256")]
    [InlineData("ikeIntegrity", "SHA512")]
    [InlineData("dhGroup", "PFS2048")]
    [InlineData("dhGroup", "DHGroup21")]
    [InlineData("ipsecEncryption", "GCM256")]
    [InlineData("ipsecIntegrity", "SHA384")]
    [InlineData("pfsGroup", "PFS14")]
    [InlineData("pfsGroup", "PFSMM")]
    [InlineData("pfsGroup", "DHGroup14")]
    public void A_value_that_the_field_does_not_have_fails_there(string field, string value) =>
        Assert.Equal([field], FailingFields($"\"{field}\": \"{value}\""));

    [Theory]
    [InlineData("dhGroup", "DHGroup2048")]
    [InlineData("dhGroup", "None")]
    [InlineData("ipsecEncryption", "DES3")]
    [InlineData("ikeIntegrity", "MD5")]
    [InlineData("pfsGroup", "pfs2048")]
    public void What_Azure_takes_is_kept_however_weak(string field, string value) => Assert.True(IsKept(Policy($"\"{field}\": \"{value}\"")));

    [Fact]
    public void Every_wrong_field_is_named() =>
        Assert.Equal(["ikeEncryption", "pfsGroup"], FailingFields(""" "ikeEncryption": "GCMAES192", "pfsGroup": "PFS14" """));

    [Fact]
    public void A_wrong_field_is_found_although_another_cannot_be_read() =>
        Assert.Equal(["pfsGroup"], FailingFields(""" "ikeEncryption": "[parameters('ike')]", "pfsGroup": "PFS14" """));
}
