namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class ClientPolicyAlgorithmTests : ClientPolicyRuleTests
{
    protected override World Failing => Policy(""" "pfsGroup": "PFS2048" """);

    protected override (string Resource, string Property) FailsAt => At("pfsGroup");

    [Theory]
    [InlineData("ikeEncryption", "AES192")]
    [InlineData("ikeIntegrity", "SHA1")]
    [InlineData("dhGroup", "DHGroup2048")]
    [InlineData("ipsecEncryption", "GCMAES192")]
    [InlineData("ipsecIntegrity", "SHA384")]
    [InlineData("pfsGroup", "PFS1")]
    public void What_only_connections_take_fails(string field, string value) => Assert.Single(Failures(Policy($"\"{field}\": \"{value}\"")));

    [Theory]
    [InlineData("pfsGroup", "PFS14")]
    [InlineData("pfsGroup", "PFSMM")]
    [InlineData("dhGroup", "dhgroup14")]
    [InlineData("ikeEncryption", "AES128")]
    public void What_point_to_site_takes_is_kept(string field, string value) => Assert.True(IsKept(Policy($"\"{field}\": \"{value}\"")));

    [Fact]
    public void A_part_of_a_policy_is_enough() => Assert.True(IsKept(Policy(""" "dhGroup": null, "pfsGroup": null """)));
}
