namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class Ikev2RoutesAboveLimitTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate.Spaces(255);

    protected override World Failing => Worlds.PointToSiteCertificate.Spaces(256);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Worlds.PointToSiteCertificate.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Fact]
    public void Sites_peers_far_networks_and_custom_routes_count_together()
    {
        var world = Worlds.PointToSiteCertificate.Spaces(251)
            .With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.1.0/24" ] } } }""")
            .With("gw-hub", """{ "properties": { "customRoutes": { "addressPrefixes": [ "52.1.0.0/16" ] } } }""")
            .Plus(Worlds.VnetToVnet.Only("vnet-far", "gw-far", "cn-far-hub"))
            .With("vnet-hub", """{ "properties": { "virtualNetworkPeerings": [ { "name": "p", "properties": { "allowGatewayTransit": true, "remoteVirtualNetworkAddressSpace": { "addressPrefixes": [ "10.40.0.0/16" ] } } } ] } }""");
        Assert.True(IsKept(world));
        Assert.Equal(["256 routes"], Failures(world.With("gw-hub", """{ "properties": { "customRoutes": { "addressPrefixes": [ "52.1.0.0/16", "52.2.0.0/16" ] } } }""")).Select(f => f.Actual));
    }

    [Fact]
    public void A_peered_network_without_the_gateway_does_not_count() => Assert.True(IsKept(Worlds.PointToSiteCertificate.Spaces(255)
        .With("vnet-hub", """{ "properties": { "virtualNetworkPeerings": [ { "name": "p", "properties": { "allowGatewayTransit": false, "remoteVirtualNetworkAddressSpace": { "addressPrefixes": [ "10.40.0.0/16" ] } } } ] } }""")));
}
