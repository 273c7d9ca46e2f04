namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class PairSameAsnTests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => Worlds.VnetToVnet.With("gw-far", """{ "properties": { "bgpSettings": { "asn": 65515 } } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-far", "properties.bgpSettings.asn");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.VnetToVnet.Without("gw-far");

    protected override string UnknownFor => "virtual network gateway gw-far";

    [Fact]
    public void Two_gateways_that_were_left_at_the_default_have_the_same_ASN() => Assert.Equal(["gw-hub", "gw-far"], Failures(Worlds.VnetToVnet
        .With("gw-hub", """{ "properties": { "bgpSettings": null } }""")
        .With("gw-far", """{ "properties": { "bgpSettings": { "asn": 0 } } }""")).Select(f => f.Resource));

    [Fact]
    public void Without_BGP_the_ASN_does_not_matter() => Assert.True(IsKept(Worlds.VnetToVnet
        .With("gw-far", """{ "properties": { "bgpSettings": { "asn": 65515 } } }""")
        .With("cn-hub-far", """{ "properties": { "enableBgp": false } }""")
        .With("cn-far-hub", """{ "properties": { "enableBgp": false } }""")));
}
