namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class GatewayAsnOutOfRangeTests : BgpRuleTests
{
    protected override World Failing => Gateway(""" { "asn": 0 } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", Asn);

    protected override World? NotApplicable => Worlds.Coexistence().Only("gw-er");

    protected override World? Unknown => Gateway(""" { "asn": "[parameters('asn')]" } """);

    protected override string UnknownFor => Asn;

    [Theory]
    [InlineData(-1)]
    [InlineData(4294967296)]
    public void Less_and_more_than_32_bits_fail(long asn) => Assert.Single(Failures(Gateway($$"""{ "asn": {{asn}} }""")));

    [Theory]
    [InlineData(1)]
    [InlineData(65515)]
    [InlineData(4294967295)]
    public void Every_number_of_32_bits_is_kept(long asn) => Assert.True(IsKept(Gateway($$"""{ "asn": {{asn}} }""")));
}
