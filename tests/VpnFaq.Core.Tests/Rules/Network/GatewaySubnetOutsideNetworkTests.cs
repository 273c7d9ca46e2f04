namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class GatewaySubnetOutsideNetworkTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => NetworkWorlds.GatewaySubnet("10.11.0.0/27");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/GatewaySubnet", "properties.addressPrefixes");

    protected override World? NotApplicable => NetworkWorlds.Subnets(Worlds.Hub, "vnet-hub", """ "name": "servers", "properties": { "addressPrefix": "10.11.0.0/27" } """);

    protected override World? Unknown => NetworkWorlds.Subnets(Worlds.Hub, "vnet-hub", """ "name": "GatewaySubnet", "properties": { } """);

    protected override string UnknownFor => "properties.addressPrefixes";

    [Fact]
    public void A_subnet_that_reaches_over_the_edge_is_outside() =>
        Assert.Equal([("vnet-hub/GatewaySubnet", "properties.addressPrefixes", "10.10.0.0/15")], Failures(NetworkWorlds.GatewaySubnet("10.10.0.0/15")));

    [Fact]
    public void Any_prefix_of_the_network_will_do() =>
        Assert.True(IsKept(NetworkWorlds.GatewaySubnet("172.16.0.0/27").With("vnet-hub", """{ "properties": { "addressSpace": { "addressPrefixes": [ "10.10.0.0/16", "172.16.0.0/24" ] } } }""")));
}
