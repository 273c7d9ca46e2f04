namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class DefaultRouteToNowhereTests : RuleTests
{
    protected override World Passing => Servers(Worlds.Hub);

    protected override World Failing => Servers(Worlds.StaticHub);

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/servers", "properties.routeTable");

    protected override World? NotApplicable => Worlds.HubAndSpoke;

    protected override World? Unknown => Servers(Worlds.StaticHub).Without("lng-oslo");

    protected override string UnknownFor => "local network gateway lng-oslo";

    [Fact]
    public void A_default_site_takes_everything() =>
        Assert.True(IsKept(Failing.With("gw-hub", $$"""{ "properties": { "gatewayDefaultSite": { "id": "{{Worlds.Group}}/localNetworkGateways/lng-oslo" } } }""")));

    [Fact]
    public void So_does_a_site_that_lists_everything() =>
        Assert.True(IsKept(Failing.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "0.0.0.0/0" ] } } }""")));

    private static World Servers(World world) => NetworkWorlds.Subnets(
            world, "vnet-hub", $$""" "name": "servers", "properties": { "addressPrefix": "10.10.1.0/24", "routeTable": { "id": "{{Worlds.Group}}/routeTables/rt-servers" } } """)
        .Plus(Worlds.RouteTable("rt-servers", "everything", "0.0.0.0/0", "VirtualNetworkGateway"));
}
