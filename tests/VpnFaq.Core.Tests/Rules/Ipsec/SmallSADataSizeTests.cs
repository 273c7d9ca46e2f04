namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class SmallSADataSizeTests : PolicyRuleTests
{
    protected override World Failing => Policy(""" "saDataSizeKilobytes": 2048 """);

    protected override (string Resource, string Property) FailsAt => At("saDataSizeKilobytes");

    protected override World? Unknown => Policy(""" "saDataSizeKilobytes": "plenty" """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].saDataSizeKilobytes";

    [Theory]
    [InlineData("102400")]
    [InlineData("0")]
    [InlineData("null")]
    public void From_a_thousandth_of_the_default_on_it_is_kept(string volume) => Assert.True(IsKept(Policy($"\"saDataSizeKilobytes\": {volume}")));

    [Fact]
    public void Just_below_fails() => Assert.Equal(["saDataSizeKilobytes"], FailingFields("\"saDataSizeKilobytes\": 102399"));

    [Fact]
    public void What_Azure_refuses_is_told_by_another_rule() => Assert.Empty(Failures(Policy("\"saDataSizeKilobytes\": 1000")));
}
