namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class RouteOverlapsGatewayTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => NetworkWorlds.GatewayRoute("10.10.0.0/16");

    protected override (string Resource, string Property) FailsAt => ("rt-gateway", "properties.routes[0].properties.addressPrefix");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => NetworkWorlds.GatewayRoute("20.0.0.0/8").Without("pip-hub-2");

    protected override string UnknownFor => "public IP address pip-hub-2";

    [Fact]
    public void A_route_over_the_public_address_is_found() =>
        Assert.Equal(["rt-gateway: 20.50.0.1/32 to VirtualAppliance"], Failures(NetworkWorlds.GatewayRoute("20.50.0.1/32")).Select(f => f.Actual));

    [Theory]
    [InlineData("10.10.255.0/27", "VnetLocal")]
    [InlineData("20.50.0.0/24", "Internet")]
    [InlineData("192.168.0.0/16", "VirtualAppliance")]
    [InlineData("0.0.0.0/0", "VirtualAppliance")]
    public void Routes_that_change_nothing_and_those_of_another_rule_are_kept(string destination, string hop) =>
        Assert.True(IsKept(NetworkWorlds.GatewayRoute(destination, hop)));

    [Fact]
    public void A_longer_local_route_undoes_a_wide_one() => Assert.True(IsKept(Worlds.HubAndSpoke.With("rt-gateway", """
        { "properties": { "routes": [
          { "name": "wide", "properties": { "addressPrefix": "10.10.0.0/16", "nextHopType": "VirtualAppliance" } },
          { "name": "own", "properties": { "addressPrefix": "10.10.255.0/27", "nextHopType": "VnetLocal" } }
        ] } }
        """)));

    [Fact]
    public void Public_addresses_are_not_needed_for_private_routes() => Assert.True(IsKept(Worlds.HubAndSpoke.Without("pip-hub-1")));
}
