namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class SecurityGroupOnGatewaySubnetTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => NetworkWorlds.GatewaySubnet("10.10.255.0/27", $$""" "networkSecurityGroup": { "id": "{{Worlds.Group}}/networkSecurityGroups/nsg-all" } """);

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/GatewaySubnet", "properties.networkSecurityGroup");

    protected override World? NotApplicable => NetworkWorlds.Subnets(Worlds.Hub, "vnet-hub", $$""" "name": "servers", "properties": { "networkSecurityGroup": { "id": "{{Worlds.Group}}/networkSecurityGroups/nsg-all" } } """);

    protected override World? Unknown => NetworkWorlds.GatewaySubnet("10.10.255.0/27", """ "networkSecurityGroup": { "id": "[parameters('group')]" } """);

    protected override string UnknownFor => "properties.networkSecurityGroup";

    [Fact]
    public void The_fix_names_network_and_subnet()
    {
        var fix = Assert.Single(Judge(Failing)).Fix;
        Assert.Equal("$network = Get-AzVirtualNetwork -Name 'vnet-hub' -ResourceGroupName 'net'; ($network.Subnets | Where-Object Name -eq 'GatewaySubnet').NetworkSecurityGroup = $null; Set-AzVirtualNetwork -VirtualNetwork $network", fix);
    }
}
