namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class WeakDhGroupTests : PolicyRuleTests
{
    protected override World Failing => Policy(""" "dhGroup": "DHGroup2" """);

    protected override (string Resource, string Property) FailsAt => At("dhGroup");

    protected override World? Unknown => Policy(""" "dhGroup": null """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].dhGroup";

    [Theory]
    [InlineData("dhGroup", "DHGroup1")]
    [InlineData("dhGroup", "None")]
    public void Others_of_the_kind_fail_too(string field, string value) => Assert.Equal([field], FailingFields($"\"{field}\": \"{value}\""));

    [Theory]
    [InlineData("dhGroup", "DHGroup2048")]
    [InlineData("dhGroup", "DHGroup24")]
    [InlineData("pfsGroup", "PFS2")]
    public void The_rule_speaks_of_nothing_else(string field, string value) => Assert.True(IsKept(Policy($"\"{field}\": \"{value}\"")));
}
