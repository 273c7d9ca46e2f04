using VpnFaq.Core.Tests.Reading;
using VpnFaq.Core.Tests.Rules;
using VpnFaq.Resources;

namespace VpnFaq.Core.Tests.Resources;

public sealed class TopologyTests
{
    [Fact]
    public void Connections_between_two_gateways_go_one_way_and_keep_the_order_of_the_input()
    {
        var topology = Of(Worlds.VnetToVnet
            .Plus(Worlds.PairConnection("cn-hub-far-2", "gw-hub", "gw-far"))
            .Plus(Worlds.SiteConnection("cn-hub-site", "gw-hub", "lng-far")));
        Assert.Equal(["cn-hub-far", "cn-hub-far-2"], Between(topology, "gw-hub", "gw-far"));
        Assert.Equal(["cn-far-hub"], Between(topology, "gw-far", "gw-hub"));
        Assert.Empty(Between(topology, "gw-hub", "gw-other"));
    }

    [Fact]
    public void A_connection_leads_to_its_site_from_its_gateway_alone()
    {
        var topology = Of(Worlds.Hub);
        var connection = Assert.Single(topology.OfType<Connection>());
        var (gateway, site) = (connection.VirtualNetworkGateway1.Or(null!), connection.LocalNetworkGateway2.Or(null!));
        Assert.Equal([connection], topology.ConnectionsBetween(gateway, site).ToList());
        Assert.Empty(topology.ConnectionsBetween(site, gateway).ToList());
    }

    [Fact]
    public void A_fuller_form_stands_where_the_first_stood_and_what_has_no_id_stays()
    {
        const string Network = """{ "type": "Microsoft.Network/virtualNetworks", "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/a", "name": "a" }""";
        const string Nameless = """{ "type": "Microsoft.Network/virtualNetworks", "name": "b" }""";
        const string Fuller = """{ "type": "Microsoft.Network/virtualNetworks", "id": "/subscriptions/S/resourceGroups/G/providers/Microsoft.Network/virtualNetworks/A", "name": "A", "location": "westeurope" }""";
        var topology = new Topology(ReadInput.Of($"[{Network},{Nameless},{Nameless},{Fuller},{Network}]").Resources);
        Assert.Equal(["A", "b", "b"], topology.All.Select(r => r.Name));
        Assert.Same(topology.All[0], topology.Find<VirtualNetwork>(ResourceId.Of("/subscriptions/s/resourceGroups/g/providers/microsoft.network/virtualnetworks/a")));
    }

    private static Topology Of(World world) => new(ReadInput.Of(world.ToString()).Resources);

    private static IEnumerable<string> Between(Topology topology, string from, string to) =>
        topology.ConnectionsBetween(IdOf(from), IdOf(to)).Select(c => c.Name);

    private static ResourceId IdOf(string gateway) => ResourceId.Of($"{Worlds.Group}/virtualNetworkGateways/{gateway}");
}
