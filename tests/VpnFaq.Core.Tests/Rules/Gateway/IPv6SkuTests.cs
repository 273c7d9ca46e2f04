namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class IPv6SkuTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => IPv6Site.With("gw-hub", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.sku.name");

    protected override World? NotApplicable => Worlds.Hub.With("gw-hub", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""");

    protected override World? Unknown => IPv6Site.With("gw-hub", """{ "properties": { "sku": null } }""");

    protected override string UnknownFor => "properties.sku.name";

    [Fact]
    public void The_pool_of_clients_is_looked_at_first() => Assert.Equal(
        [("gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes", "fd00::/64")],
        Failures(IPv6Site.With("gw-hub", """
            { "properties": { "sku": { "name": "Standard" }, "vpnClientConfiguration": { "vpnClientAddressPool": { "addressPrefixes": [ "172.16.0.0/24", "fd00::/64" ] } } } }
            """)));

    [Fact]
    public void VpnGw_carries_IPv6() => Assert.True(IsKept(IPv6Site));

    private static World IPv6Site => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24", "fd10::/64" ] } } }""");
}
