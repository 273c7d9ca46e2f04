namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class NatGatewayOnGatewaySubnetTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => NetworkWorlds.GatewaySubnet("10.10.255.0/27", $$""" "natGateway": { "id": "{{Worlds.Group}}/natGateways/nat-out" } """);

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/GatewaySubnet", "properties.natGateway");

    protected override World? NotApplicable => NetworkWorlds.Subnets(Worlds.Hub, "vnet-hub", $$""" "name": "servers", "properties": { "natGateway": { "id": "{{Worlds.Group}}/natGateways/nat-out" } } """);

    protected override World? Unknown => NetworkWorlds.GatewaySubnet("10.10.255.0/27", """ "natGateway": { "id": "[variables('nat')]" } """);

    protected override string UnknownFor => "properties.natGateway";
}
