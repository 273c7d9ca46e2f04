namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class CoexistenceSubnetTooSmallTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => NetworkWorlds.In(Worlds.Coexistence(), "10.10.255.0/28");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/GatewaySubnet", "properties.addressPrefixes");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => NetworkWorlds.Subnets(Worlds.Coexistence(), "vnet-hub", """ "name": "GatewaySubnet", "properties": { "addressPrefix": 28 } """);

    protected override string UnknownFor => "properties.addressPrefixes";

    [Fact]
    public void ErGwScale_is_an_ExpressRoute_gateway_too() =>
        Assert.Single(Failures(NetworkWorlds.In(Worlds.Coexistence("ErGwScale"), "10.10.255.0/29")));
}
