namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class ShortSALifetimeTests : PolicyRuleTests
{
    protected override World Failing => Policy(""" "saLifeTimeSeconds": 3599 """);

    protected override (string Resource, string Property) FailsAt => At("saLifeTimeSeconds");

    protected override World? Unknown => Policy(""" "saLifeTimeSeconds": "soon" """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].saLifeTimeSeconds";

    [Theory]
    [InlineData("3600")]
    [InlineData("86400")]
    [InlineData("null")]
    public void An_hour_or_more_is_kept(string seconds) => Assert.True(IsKept(Policy($"\"saLifeTimeSeconds\": {seconds}")));

    [Fact]
    public void What_Azure_refuses_is_told_by_another_rule() => Assert.Empty(Failures(Policy("\"saLifeTimeSeconds\": 299")));
}
