namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class ForeignResourceInGatewaySubnetTests : RuleTests
{
    protected override World Passing => Holding($"{Worlds.Group}/virtualNetworkGateways/gw-hub/ipConfigurations/default");

    protected override World Failing => Holding($"{Worlds.Group}/virtualNetworkGateways/gw-hub/ipConfigurations/default", $"{Worlds.Group}/networkInterfaces/vm1-nic/ipConfigurations/internal");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/GatewaySubnet", "properties.ipConfigurations");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => NetworkWorlds.GatewaySubnet("10.10.255.0/27", """ "ipConfigurations": "System.Object[]" """);

    protected override string UnknownFor => "properties.ipConfigurations";

    [Fact]
    public void An_ExpressRoute_gateway_is_a_gateway() =>
        Assert.True(IsKept(Holding($"{Worlds.Group}/VirtualNetworkGateways/gw-er/ipConfigurations/default")));

    [Fact]
    public void The_machines_that_a_gateway_runs_on_are_not_foreign() => Assert.True(IsKept(Holding(
        $"{Worlds.Group}/virtualNetworkGateways/gw-hub/ipConfigurations/default",
        "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/armrg-22222222-3333-4444-5555-666666666666/providers/Microsoft.Compute/virtualMachineScaleSets/vpngw/virtualMachines/0/networkInterfaces/custnic/ipConfigurations/ipconfig")));

    private static World Holding(params string[] ids) =>
        NetworkWorlds.GatewaySubnet("10.10.255.0/27", $$""" "ipConfigurations": [ {{string.Join(", ", ids.Select(i => $$"""{ "id": "{{i}}" }"""))}} ] """);
}
