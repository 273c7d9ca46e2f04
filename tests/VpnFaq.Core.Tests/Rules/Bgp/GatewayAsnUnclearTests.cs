namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class GatewayAsnUnclearTests : BgpRuleTests
{
    protected override World Failing => Gateway(""" { "asn": 65516 } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", Asn);

    protected override World? NotApplicable => Worlds.Coexistence().Only("gw-er");

    protected override World? Unknown => Gateway(""" { "asn": "[parameters('asn')]" } """);

    protected override string UnknownFor => Asn;

    [Fact]
    public void What_is_printed_as_reserved_is_not_unclear() => Assert.Empty(Failures(Gateway(""" { "asn": 429496729 } """)));

    [Fact]
    public void The_last_number_is_plainly_reserved() => Assert.Empty(Failures(Gateway(""" { "asn": 4294967295 } """)));
}
