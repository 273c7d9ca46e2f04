namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SelectorOutsideNetworkTests : TrafficSelectorRuleTests
{
    protected override World Failing => Selectors("192.168.10.0/24", "10.10.0.0/16");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.trafficSelectorPolicies[0].localAddressRanges");

    protected override World? Unknown => Selectors("10.10.0.0/16", "192.168.10.0/24").Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Theory]
    [InlineData("10.0.0.0/8")]
    [InlineData("10.10.4.0/24")]
    public void Wider_ranges_and_parts_are_kept(string range) => Assert.True(IsKept(Selectors(range, "192.168.10.0/24")));

    [Fact]
    public void A_peered_network_and_the_clients_may_be_reached_too()
    {
        var peering = $$"""
            { "properties": { "virtualNetworkPeerings": [ { "name": "to-spoke", "properties": {
              "remoteVirtualNetwork": { "id": "{{Worlds.Group}}/virtualNetworks/vnet-spoke" }, "allowGatewayTransit": true,
              "remoteVirtualNetworkAddressSpace": { "addressPrefixes": [ "10.30.0.0/16" ] } } } ] } }
            """;
        Assert.True(IsKept(Selectors("10.30.0.0/24", "192.168.10.0/24").With("vnet-hub", peering)));
        Assert.True(IsKept(Selectors("172.16.200.0/24", "192.168.10.0/24").With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientAddressPool": { "addressPrefixes": [ "172.16.200.0/24" ] } } } }""")));
    }

    [Fact]
    public void A_peered_network_tells_its_own_prefixes_where_the_peering_does_not()
    {
        var world = Worlds.HubAndSpoke.With("cn-oslo", """
            { "properties": { "usePolicyBasedTrafficSelectors": true, "trafficSelectorPolicies": [ { "localAddressRanges": [ "10.30.1.0/24" ], "remoteAddressRanges": [ "192.168.10.0/24" ] } ] } }
            """);
        Assert.True(IsKept(world));
        Assert.All(Judge(world.Without("vnet-spoke")), f => Assert.Equal(FindingOutcome.Unknown, f.Outcome));
    }

    [Fact]
    public void Translated_addresses_are_not_those_of_the_network() => Assert.True(IsKept(Selectors("100.65.0.0/16", "192.168.10.0/24").With("cn-oslo", $$"""
        { "properties": { "egressNatRules": [ { "id": "{{Worlds.Group}}/virtualNetworkGateways/gw-hub/natRules/out-oslo" } ] } }
        """)));

    [Fact]
    public void Selectors_that_are_not_used_are_not_judged() => Assert.True(IsKept(Selectors("192.168.10.0/24", "10.10.0.0/16", on: "false")));
}
