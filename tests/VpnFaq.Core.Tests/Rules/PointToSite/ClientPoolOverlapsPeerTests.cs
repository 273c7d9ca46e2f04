namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class ClientPoolOverlapsPeerTests : RuleTests
{
    protected override World Passing => Peered("10.40.0.0/16");

    protected override World Failing => Peered("172.16.0.0/16");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes[0]");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Worlds.PointToSiteEntra.With("vnet-hub", """{ "properties": { "virtualNetworkPeerings": [ { "name": "to-spoke", "properties": { "allowGatewayTransit": true } } ] } }""");

    protected override string UnknownFor => "properties.remoteVirtualNetwork";

    [Fact]
    public void The_peered_network_itself_tells_as_well() => Assert.Single(Failures(Worlds.PointToSiteEntra
        .With("vnet-hub", $$"""{ "properties": { "virtualNetworkPeerings": [ { "name": "to-spoke", "properties": { "remoteVirtualNetwork": { "id": "{{Worlds.Group}}/virtualNetworks/vnet-spoke" } } } ] } }""")
        .Plus(Worlds.Network("vnet-spoke", "172.16.0.0/16", "172.16.255.0/27"))));

    private static World Peered(string remote) => Worlds.PointToSiteEntra.With("vnet-hub", $$"""
        { "properties": { "virtualNetworkPeerings": [ { "name": "to-spoke", "properties": {
          "allowGatewayTransit": true, "remoteVirtualNetworkAddressSpace": { "addressPrefixes": [ "{{remote}}" ] } } } ] } }
        """);
}
