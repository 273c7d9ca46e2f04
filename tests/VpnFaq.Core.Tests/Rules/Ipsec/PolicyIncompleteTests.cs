namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class PolicyIncompleteTests : PolicyRuleTests
{
    protected override World Failing => Policy(""" "pfsGroup": null """);

    protected override (string Resource, string Property) FailsAt => At("pfsGroup");

    protected override World? Unknown => Policy(""" "ikeIntegrity": "[parameters('integrity')]" """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].ikeIntegrity";

    [Theory]
    [InlineData("ikeEncryption")]
    [InlineData("ikeIntegrity")]
    [InlineData("dhGroup")]
    [InlineData("ipsecEncryption")]
    [InlineData("ipsecIntegrity")]
    public void Each_algorithm_is_needed(string field) => Assert.Equal([field], FailingFields($"\"{field}\": null"));

    [Fact]
    public void Lifetimes_may_be_left_out() => Assert.True(IsKept(Policy(""" "saLifeTimeSeconds": null, "saDataSizeKilobytes": null """)));
}
