namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class DeviceAddressSharedTests : RuleTests
{
    protected override World Passing => Two("203.0.113.20");

    protected override World Failing => Two("203.0.113.10");

    protected override (string Resource, string Property) FailsAt => ("lng-bergen", "properties.gatewayIpAddress");

    protected override World? NotApplicable => Worlds.Hub.Without("cn-oslo");

    protected override World? Unknown => Two("203.0.113.20").Without("lng-bergen");

    protected override string UnknownFor => "local network gateway lng-bergen";

    [Fact]
    public void Both_sites_are_told() => Assert.Equal(["lng-oslo", "lng-bergen"], Failures(Two("203.0.113.10")).Select(f => f.Resource));

    [Fact]
    public void Names_compare_without_regard_to_case()
    {
        var world = Two("203.0.113.20")
            .With("lng-oslo", """{ "properties": { "gatewayIpAddress": null, "fqdn": "vpn.example.com" } }""")
            .With("lng-bergen", """{ "properties": { "gatewayIpAddress": null, "fqdn": "VPN.example.com" } }""");
        Assert.Equal(["properties.fqdn", "properties.fqdn"], Failures(world).Select(f => f.Property));
    }

    [Fact]
    public void The_same_device_may_serve_two_gateways()
    {
        var world = Worlds.VnetToVnet
            .Plus(Worlds.Site("lng-oslo-1", "203.0.113.10", 65010, "192.168.10.1")).Plus(Worlds.SiteConnection("cn-1", "gw-hub", "lng-oslo-1"))
            .Plus(Worlds.Site("lng-oslo-2", "203.0.113.10", 65010, "192.168.10.1")).Plus(Worlds.SiteConnection("cn-2", "gw-far", "lng-oslo-2"));
        Assert.True(IsKept(world));
    }

    private static World Two(string bergen) => Worlds.Hub
        .Plus(Worlds.Site("lng-bergen", bergen, 65011, "192.168.20.1"))
        .Plus(Worlds.SiteConnection("cn-bergen", "gw-hub", "lng-bergen"));
}
