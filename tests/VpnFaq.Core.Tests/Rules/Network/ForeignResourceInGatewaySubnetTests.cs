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

    private static World Holding(params string[] ids) =>
        NetworkWorlds.GatewaySubnet("10.10.255.0/27", $$""" "ipConfigurations": [ {{string.Join(", ", ids.Select(i => $$"""{ "id": "{{i}}" }"""))}} ] """);
}
