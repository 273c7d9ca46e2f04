namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class SameAsnTests : BgpRuleTests
{
    protected override World Failing => Gateway(""" { "asn": 65010 } """);

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", Asn);

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Worlds.Hub.Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void Two_reserved_numbers_are_told_by_another_rule() => Assert.Empty(Failures(Site(""" { "asn": 65515 } """)));

    [Fact]
    public void A_gateway_without_settings_has_65515() => Assert.True(IsKept(Worlds.Hub.With("gw-hub", """ { "properties": { "bgpSettings": null } } """)));

    [Fact]
    public void Without_BGP_on_the_connection_the_numbers_do_not_meet() => Assert.Empty(Failures(BgpOff(Failing)));

    [Fact]
    public void An_ASN_that_cannot_be_read_is_unknown() => Assert.Contains(Judge(Gateway(""" { "asn": "[parameters('asn')]" } """)), f => f.Outcome == FindingOutcome.Unknown);
}
