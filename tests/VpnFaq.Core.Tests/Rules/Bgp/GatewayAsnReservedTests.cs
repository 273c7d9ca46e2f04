namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class GatewayAsnReservedTests : BgpRuleTests
{
    protected override World Failing => Gateway(""" { "asn": 8075 } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", Asn);

    protected override World? NotApplicable => Worlds.Coexistence().Only("gw-er");

    protected override World? Unknown => Gateway(""" { "asn": "[parameters('asn')]" } """);

    protected override string UnknownFor => Asn;

    [Theory]
    [InlineData(8074)]
    [InlineData(12076)]
    [InlineData(65517)]
    [InlineData(65520)]
    [InlineData(23456)]
    [InlineData(64496)]
    [InlineData(64511)]
    [InlineData(65535)]
    [InlineData(65551)]
    [InlineData(4294967295)]
    public void Reserved_numbers_fail(long asn) => Assert.Single(Failures(Gateway($$"""{ "asn": {{asn}} }""")));

    [Theory]
    [InlineData(1)]
    [InlineData(64512)]
    [InlineData(65514)]
    [InlineData(65521)]
    [InlineData(65534)]
    [InlineData(65552)]
    [InlineData(4200000000)]
    [InlineData(100)]
    [InlineData(65515)]
    [InlineData(65516)]
    [InlineData(429496729)]
    public void Free_numbers_and_unclear_ones_are_kept(long asn) => Assert.True(IsKept(Gateway($$"""{ "asn": {{asn}} }""")));
}
