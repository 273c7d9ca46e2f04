namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class WeakPfsGroupTests : PolicyRuleTests
{
    protected override World Failing => Policy(""" "pfsGroup": "PFS2" """);

    protected override (string Resource, string Property) FailsAt => At("pfsGroup");

    protected override World? Unknown => Policy(""" "pfsGroup": null """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].pfsGroup";

    [Theory]
    [InlineData("pfsGroup", "PFS1")]
    public void Others_of_the_kind_fail_too(string field, string value) => Assert.Equal([field], FailingFields($"\"{field}\": \"{value}\""));

    [Theory]
    [InlineData("pfsGroup", "PFS24")]
    [InlineData("pfsGroup", "None")]
    [InlineData("dhGroup", "DHGroup2")]
    public void The_rule_speaks_of_nothing_else(string field, string value) => Assert.True(IsKept(Policy($"\"{field}\": \"{value}\"")));
}
