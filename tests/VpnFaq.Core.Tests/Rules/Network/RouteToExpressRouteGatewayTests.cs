namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class RouteToExpressRouteGatewayTests : RuleTests
{
    protected override World Passing => Servers("VirtualAppliance");

    protected override World Failing => Servers("VirtualNetworkGateway");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/servers", "properties.routeTable");

    protected override World? NotApplicable => NetworkWorlds.Route("rt-spoke", "192.168.0.0/16", "VirtualNetworkGateway");

    protected override World? Unknown => Failing.Without("rt-servers");

    protected override string UnknownFor => "route table rt-servers";

    [Fact]
    public void A_gateway_of_type_Vpn_alone_takes_such_routes() => Assert.True(IsKept(Failing.Without("gw-er", "cn-er")));

    private static World Servers(string hop) => NetworkWorlds.Subnets(
            Worlds.Coexistence(), "vnet-hub", $$""" "name": "servers", "properties": { "addressPrefix": "10.10.1.0/24", "routeTable": { "id": "{{Worlds.Group}}/routeTables/rt-servers" } } """)
        .Plus(Worlds.RouteTable("rt-servers", "to-site", "192.168.0.0/16", hop));
}
