namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class ConnectionGatewayTypeMismatchTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => Worlds.Coexistence().With("cn-oslo", $$"""{ "properties": { "virtualNetworkGateway1": { "id": "{{Worlds.Group}}/virtualNetworkGateways/gw-er" } } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.virtualNetworkGateway1");

    protected override World? NotApplicable => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionType": "VPNClient" } }""");

    protected override World? Unknown => Worlds.Hub.Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void A_circuit_on_a_VPN_gateway_fails() => Assert.Equal([("cn-er", "properties.virtualNetworkGateway1")], Failures(Worlds.Coexistence().With("cn-er", $$"""
        { "properties": { "virtualNetworkGateway1": { "id": "{{Worlds.Group}}/virtualNetworkGateways/gw-hub" } } }
        """)).Select(f => (f.Resource, f.Property)));

    [Fact]
    public void The_far_end_of_a_pair_counts() => Assert.Contains(("cn-hub-far", "properties.virtualNetworkGateway2"), Failures(Worlds.VnetToVnet
        .With("gw-far", """{ "properties": { "gatewayType": "ExpressRoute" } }""")).Select(f => (f.Resource, f.Property)));
}
