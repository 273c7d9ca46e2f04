namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RadiusUnreachableTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteRadius;

    protected override World Failing => Static("192.168.99.10");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.radiusServers[0].radiusServerAddress");

    protected override World? NotApplicable => Server("192.168.10.10");

    protected override World? Unknown => Worlds.PointToSiteRadius.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Theory]
    [InlineData("192.168.10.20")]
    [InlineData("10.10.3.4")]
    [InlineData("52.1.2.3")]
    public void A_server_at_a_connected_site_in_the_network_or_on_the_internet_is_kept(string address) => Assert.True(IsKept(Static(address)));

    [Fact]
    public void A_site_that_cannot_be_read_may_hold_the_server() =>
        Assert.Empty(Failures(Static("192.168.99.10").With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": "[parameters('site')]" } } }""")));

    [Fact]
    public void A_server_in_a_peered_network_is_kept() => Assert.True(IsKept(Static("10.40.0.9").With("vnet-hub", """
        { "properties": { "virtualNetworkPeerings": [ { "name": "to-spoke", "properties": { "remoteVirtualNetworkAddressSpace": { "addressPrefixes": [ "10.40.0.0/16" ] } } } ] } }
        """)));

    [Fact]
    public void ExpressRoute_does_not_lead_there()
    {
        var world = Server("192.168.10.10").Without("cn-oslo", "lng-oslo");
        Assert.Empty(Failures(world));
        Assert.Single(Failures(world.Plus(Worlds.Coexistence().Only("pip-er", "gw-er", "cn-er"))));
    }

    private static World Server(string address) => Worlds.PointToSiteRadius.WithClients($$"""{ "radiusServers": [ { "radiusServerAddress": "{{address}}" } ] }""");

    private static World Static(string address) => Server(address)
        .With("lng-oslo", """{ "properties": { "bgpSettings": null, "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24" ] } } }""")
        .With("cn-oslo", """{ "properties": { "enableBgp": false } }""");
}
