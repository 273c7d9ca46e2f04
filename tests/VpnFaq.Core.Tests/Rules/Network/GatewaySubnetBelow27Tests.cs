namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class GatewaySubnetBelow27Tests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => NetworkWorlds.GatewaySubnet("10.10.255.0/28");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/GatewaySubnet", "properties.addressPrefixes");

    protected override World? NotApplicable => NetworkWorlds.GatewaySubnet("10.10.255.0/28").Without("gw-hub");

    protected override World? Unknown => NetworkWorlds.GatewaySubnet("10.10.255.0/28").With("gw-hub", """{ "properties": { "sku": null } }""");

    protected override string UnknownFor => "properties.sku.name";

    [Fact]
    public void Two_prefixes_make_the_room_together() => Assert.True(IsKept(NetworkWorlds.Subnets(Worlds.Hub, "vnet-hub", """
        "name": "GatewaySubnet", "properties": { "addressPrefixes": [ "10.10.255.0/28", "10.10.254.0/28" ] }
        """)));

    [Fact]
    public void A_Basic_gateway_may_stand_in_a_29() =>
        Assert.True(IsKept(NetworkWorlds.In(NetworkWorlds.Sku("Basic"), "10.10.255.0/29")));

    [Theory]
    [InlineData("10.10.255.0/30")]
    [InlineData("10.10.255.0/32")]
    public void What_is_too_small_for_any_gateway_is_told_elsewhere(string prefix) => Assert.True(IsKept(NetworkWorlds.GatewaySubnet(prefix)));

    [Fact]
    public void What_ExpressRoute_or_a_migration_asks_for_is_told_elsewhere()
    {
        Assert.True(IsKept(NetworkWorlds.In(Worlds.Coexistence(), "10.10.255.0/28")));
        Assert.True(IsKept(NetworkWorlds.GatewaySubnet("10.10.255.0/28").With("pip-hub-1", """{ "sku": { "name": "Basic" } }""")));
    }
}
