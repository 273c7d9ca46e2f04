namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class GatewayAsnReservedTests : BgpRuleTests
{
    protected override World Failing => Gateway(""" { "asn": 8075 } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", Asn);

    protected override World? NotApplicable => Worlds.Coexistence().Only("gw-er");

    protected override World? Unknown => Gateway(""" { "asn": "[parameters('asn')]" } """);

    protected override string UnknownFor => Asn;

    [Theory]
    [MemberData(nameof(ReservedAsns))]
    public void Reserved_numbers_fail(long asn) => Assert.Single(Failures(Gateway($$"""{ "asn": {{asn}} }""")));

    [Theory]
    [MemberData(nameof(FreeAsns))]
    public void Free_numbers_and_unclear_ones_are_kept(long asn) => Assert.True(IsKept(Gateway($$"""{ "asn": {{asn}} }""")));

    [Fact]
    public void The_default_number_is_the_gateway_s_own() => Assert.True(IsKept(Gateway(""" { "asn": 65515 } """)));
}
