namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class AsnBesideExpressRouteTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => Worlds.Coexistence().With("gw-hub", """{ "properties": { "bgpSettings": { "asn": 65010 } } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.bgpSettings.asn");

    protected override World? NotApplicable => Worlds.Hub.With("gw-hub", """{ "properties": { "bgpSettings": { "asn": 65010 } } }""");

    protected override World? Unknown => Worlds.Coexistence().With("gw-hub", """{ "properties": { "bgpSettings": { "asn": "[parameters('x')]" } } }""");

    protected override string UnknownFor => "properties.bgpSettings.asn";

    [Fact]
    public void Without_an_ASN_it_is_the_default() => Assert.True(IsKept(Worlds.Coexistence().With("gw-hub", """{ "properties": { "bgpSettings": null } }""")));
}
