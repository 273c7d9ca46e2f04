namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class OwnAndRemoteGatewayTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => Worlds.VnetToVnet
        .Plus(Worlds.Peering("hub-to-far", "vnet-hub", "vnet-far", allowGatewayTransit: true))
        .Plus(Worlds.Peering("far-to-hub", "vnet-far", "vnet-hub", useRemoteGateways: true));

    protected override (string Resource, string Property) FailsAt => ("vnet-far/far-to-hub", "properties.useRemoteGateways");

    protected override World? NotApplicable => Worlds.HubAndSpoke.With("spoke-to-hub", """{ "properties": { "useRemoteGateways": false } }""");

    protected override World? Unknown => Worlds.HubAndSpoke.Without("vnet-spoke");

    protected override string UnknownFor => "virtual network vnet-spoke";

    [Fact]
    public void A_gateway_that_only_the_subnet_names_counts() => Assert.Single(Failures(NetworkWorlds.Subnets(Worlds.HubAndSpoke, "vnet-spoke", $$"""
        "name": "GatewaySubnet", "properties": { "addressPrefix": "10.30.255.0/27", "ipConfigurations": [ { "id": "{{Worlds.Group}}/virtualNetworkGateways/gw-er/ipConfigurations/default" } ] }
        """)));

    [Fact]
    public void An_empty_gateway_subnet_is_no_gateway() => Assert.True(IsKept(NetworkWorlds.Subnets(Worlds.HubAndSpoke, "vnet-spoke", """
        "name": "GatewaySubnet", "properties": { "provisioningState": "Succeeded", "addressPrefix": "10.30.255.0/27" }
        """)));
}
