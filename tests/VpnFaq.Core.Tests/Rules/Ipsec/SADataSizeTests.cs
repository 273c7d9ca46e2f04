namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class SADataSizeTests : PolicyRuleTests
{
    protected override World Failing => Policy(""" "saDataSizeKilobytes": 1023 """);

    protected override (string Resource, string Property) FailsAt => At("saDataSizeKilobytes");

    protected override World? Unknown => Policy(""" "saDataSizeKilobytes": "plenty" """);

    protected override string UnknownFor => "properties.ipsecPolicies[0].saDataSizeKilobytes";

    [Theory]
    [InlineData("1024")]
    [InlineData("2147483647")]
    [InlineData("\"102400000\"")]
    [InlineData("0")]
    [InlineData("null")]
    public void The_bounds_no_limit_and_the_default_are_kept(string volume) => Assert.True(IsKept(Policy($"\"saDataSizeKilobytes\": {volume}")));

    [Theory]
    [InlineData("1")]
    [InlineData("2147483648")]
    [InlineData("-1")]
    public void Anything_else_fails(string volume) => Assert.Single(Failures(Policy($"\"saDataSizeKilobytes\": {volume}")));

    [Fact]
    public void The_fix_changes_the_policy_of_this_connection() =>
        Assert.Contains("-Name 'cn-oslo' -ResourceGroupName 'net'; $connection.IpsecPolicies[0].SADataSizeKilobytes = 102400000;", Judge(Failing).Single().Fix, StringComparison.Ordinal);
}
