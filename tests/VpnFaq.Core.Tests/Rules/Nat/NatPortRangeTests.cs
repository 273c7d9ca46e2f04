namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatPortRangeTests : RuleTests
{
    protected override World Passing => Ports("8080-8080");

    protected override World Failing => Ports("8080-8090");

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.internalMappings[0].portRange");

    protected override World? NotApplicable => Worlds.Nat;

    protected override World? Unknown => Ports("[parameters('port')]");

    protected override string UnknownFor => "properties.internalMappings[0].portRange";

    [Theory]
    [InlineData("0")]
    [InlineData("70000")]
    [InlineData("http")]
    [InlineData("80,443")]
    public void What_is_no_port_fails_on_both_sides(string port) => Assert.Equal(2, Failures(Ports(port)).Count());

    [Fact]
    public void One_number_will_do() => Assert.True(IsKept(Ports("443")));

    private static World Ports(string port) => Translations.Of(Translations.Ingress(port: port));
}
