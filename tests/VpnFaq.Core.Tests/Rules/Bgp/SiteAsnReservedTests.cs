namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class SiteAsnReservedTests : BgpRuleTests
{
    protected override World Failing => Site(""" { "asn": 8075 } """);

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", Asn);

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Site(""" { "asn": "[parameters('asn')]" } """);

    protected override string UnknownFor => Asn;

    [Theory]
    [MemberData(nameof(ReservedAsns))]
    public void Reserved_numbers_fail(long asn) => Assert.Single(Failures(Site($$"""{ "asn": {{asn}} }""")));

    [Theory]
    [MemberData(nameof(FreeAsns))]
    public void Free_numbers_and_unclear_ones_are_kept(long asn) => Assert.True(IsKept(Site($$"""{ "asn": {{asn}} }""")));

    [Fact]
    public void The_number_of_Azure_s_gateways_is_none_for_a_device() => Assert.Equal(["65515"], Failures(Site(""" { "asn": 65515 } """)).Select(f => f.Actual));
}
