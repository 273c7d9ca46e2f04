namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class SecurityGroupListsGatewaySubnetTests : RuleTests
{
    protected override World Passing => On("vnet-hub", "servers");

    protected override World Failing => On("vnet-elsewhere", "GatewaySubnet");

    protected override (string Resource, string Property) FailsAt => ("nsg-all", "properties.subnets");

    protected override World? NotApplicable => Group("[]");

    protected override World? Unknown => Group("\"System.Object[]\"");

    protected override string UnknownFor => "properties.subnets";

    [Fact]
    public void What_the_subnet_tells_itself_is_not_told_twice()
    {
        Assert.Single(Failures(On("vnet-hub", "GatewaySubnet")));
        Assert.True(IsKept(On("vnet-hub", "GatewaySubnet").Plus(World.Of($$"""
            [ { "name": "GatewaySubnet", "id": "{{Worlds.Group}}/virtualNetworks/vnet-hub/subnets/GatewaySubnet", "type": "Microsoft.Network/virtualNetworks/subnets", "location": "westeurope",
                "properties": { "provisioningState": "Succeeded", "addressPrefix": "10.10.255.0/27", "networkSecurityGroup": { "id": "{{Worlds.Group}}/networkSecurityGroups/nsg-all" } } } ]
            """))));
    }

    private static World On(string network, string subnet) => Group($$"""[ { "id": "{{Worlds.Group}}/virtualNetworks/{{network}}/subnets/{{subnet}}" } ]""");

    private static World Group(string subnets) => Worlds.Hub.Plus($$"""
        {
          "name": "nsg-all", "id": "{{Worlds.Group}}/networkSecurityGroups/nsg-all", "type": "Microsoft.Network/networkSecurityGroups",
          "properties": { "securityRules": [], "subnets": {{subnets}} }
        }
        """);
}
