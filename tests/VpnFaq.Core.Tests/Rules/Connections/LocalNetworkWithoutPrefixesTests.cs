namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class LocalNetworkWithoutPrefixesTests : RuleTests
{
    protected override World Passing => Worlds.StaticHub;

    protected override World Failing => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [  ] } } }""");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.localNetworkAddressSpace.addressPrefixes");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [  ] } } }""").Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void An_ASN_of_zero_is_no_BGP() =>
        Assert.Single(Failures(Worlds.Hub.With("lng-oslo", """{ "properties": { "bgpSettings": { "asn": 0, "bgpPeeringAddress": "" } } }""")));

    [Fact]
    public void The_default_site_gets_its_traffic_without_prefixes() => Assert.True(IsKept(Worlds.StaticHub
        .With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [] } } }""")
        .With("gw-hub", $$"""{ "properties": { "gatewayDefaultSite": { "id": "{{Worlds.Group}}/localNetworkGateways/lng-oslo" } } }""")));

    [Fact]
    public void A_bare_name_from_a_list_of_resources_is_not_judged()
    {
        var bare = World.Of($$"""[ { "name": "lng-oslo", "id": "{{Worlds.Group}}/localNetworkGateways/lng-oslo", "type": "Microsoft.Network/localNetworkGateways" } ]""");
        Assert.All(Judge(bare), f => Assert.Equal(FindingOutcome.Unknown, f.Outcome));
    }

    [Fact]
    public void The_name_that_the_preview_of_2015_used_is_read() => Assert.True(IsKept(World.Of($$"""
        [ { "name": "lng-oslo", "id": "{{Worlds.Group}}/localNetworkGateways/lng-oslo", "type": "Microsoft.Network/localNetworkGateways",
            "properties": { "localNetworkSiteAddressSpace": { "addressPrefixes": [ "192.168.0.0/16" ] }, "gatewayIpAddress": "203.0.113.10" } } ]
        """)));
}
