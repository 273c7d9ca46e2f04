using System.Runtime.CompilerServices;
using VpnFaq.Core.Tests.Reading;
using VpnFaq.Core.Tests.Rules;
using VpnFaq.Reports;
using VpnFaq.Resources;
using VpnFaq.Rules;

namespace VpnFaq.Core.Tests.Reports;

public sealed class PictureTests
{
    [Fact]
    public void A_network_holds_its_gateway_and_the_gateway_leads_to_its_site()
    {
        var card = Assert.Single(Cards(Worlds.Hub));
        Assert.Equal("vnet-hub", card.Network!.Name);
        var (gateway, rows) = Assert.Single(card.Gateways);
        Assert.Equal("gw-hub", gateway.Name);
        var row = Assert.Single(rows);
        Assert.Equal(("cn-oslo", "lng-oslo"), (row.Way!.Name, row.End!.Name));
    }

    [Fact]
    public void Either_half_of_a_pair_of_gateways_is_drawn_at_its_gateway()
    {
        var cards = Cards(Worlds.VnetToVnet);
        Assert.Equal(["gw-hub>gw-far", "gw-far>gw-hub"], cards.SelectMany(c => c.Gateways.SelectMany(g => g.Rows.Select(r => $"{g.Gateway.Name}>{r.End!.Name}"))));
    }

    [Fact]
    public void The_gateways_of_one_network_share_its_card() =>
        Assert.Equal(["gw-hub", "gw-er"], Assert.Single(Cards(Worlds.Coexistence())).Gateways.Select(g => g.Gateway.Name));

    [Fact]
    public void What_is_referred_to_and_not_given_is_drawn_as_such()
    {
        var card = Assert.Single(Cards(Worlds.Hub.Without("vnet-hub", "lng-oslo")));
        Assert.Equal(("vnet-hub", false), (card.Network!.Name, card.Network.IsGiven));
        var end = Assert.Single(card.Gateways.Single().Rows).End!;
        Assert.Equal(("lng-oslo", false), (end.Name, end.IsGiven));
    }

    [Fact]
    public void What_hangs_on_no_gateway_is_drawn_last()
    {
        var cards = Cards(Worlds.Hub.Plus(Worlds.Network("vnet-lonely", "10.99.0.0/16", "10.99.255.0/27")).Plus(Worlds.Site("lng-lonely", "203.0.113.99", 65099, "192.168.99.1")));
        Assert.Equal(["vnet-lonely", "lng-lonely"], cards[^1].Rows.Select(r => r.End!.Name));
        Assert.Null(cards[^1].Network);
    }

    [Fact]
    public void Both_halves_of_a_peering_are_one_line()
    {
        var world = Peered("vnet-hub", "vnet-apps").Plus(Worlds.Network("vnet-apps", "10.50.0.0/16", "10.50.255.0/27")).Plus(Half("vnet-apps", "vnet-hub"));
        var card = Assert.Single(Cards(world));
        Assert.Equal("vnet-apps", Assert.Single(card.Rows).End!.Name);
    }

    [Fact]
    public void Findings_on_a_part_count_at_the_whole_and_the_link_leads_to_them()
    {
        var world = Worlds.Hub.With("vnet-hub", """{ "properties": { "subnets": [ { "name": "GatewaySubnet", "id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/vnet-hub/subnets/GatewaySubnet", "properties": { "addressPrefix": "10.10.255.0/30" } } ] } }""");
        var findings = world.Check(FindingOutcome.Fail);
        Assert.Contains(findings, f => f.ResourceType.EndsWith("/subnets", StringComparison.Ordinal));
        var network = Cards(findings)[0].Network!;
        Assert.True(network.Tally.HasErrorOrWarning);
        Assert.Equal("vnet-hub/GatewaySubnet", network.Target!.Name);
    }

    [Fact]
    public void The_worst_card_comes_first()
    {
        var world = Worlds.VnetToVnet.With("gw-far", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""");
        Assert.Equal("vnet-far", Cards(world.Check(FindingOutcome.Fail))[0].Network!.Name);
    }

    [Theory]
    [InlineData("gw-hub", "gw-hub")]
    [InlineData("connection-to-the-branch-in-amsterdam-01", "connec\u2026rdam-01")]
    public void A_long_name_keeps_its_start_and_more_of_its_end(string name, string shown) => Assert.Equal(shown, TextWidth.Fit(name, 114, 12.5));

    private static World Peered(string network, string other) => Worlds.Hub.Plus(Half(network, other));

    [Fact]
    public void A_finding_can_be_drawn_after_its_resources_are_gone()
    {
        var (finding, resource) = FirstFinding();
        // One collection may find another at work, which has already counted the resource as alive.
        for (var i = 0; i < 10 && resource.IsAlive; i++)
            GC.Collect();
        Assert.False(resource.IsAlive);
        Assert.Equal(["vnet-hub"], Cards([finding]).Select(c => c.Network!.Name));
    }

    // On its own, so that nothing of the check is left in a variable.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (Finding Finding, WeakReference Resource) FirstFinding()
    {
        var topology = new Topology(ReadInput.Of(Worlds.Hub.ToString()).Resources);
        var checker = new Checker(RuleCatalog.Default, new CheckOptions { AsOf = Worlds.Hub.AsOf, Outcomes = [FindingOutcome.Pass] });
        return (checker.Check(topology).ToList()[0], new WeakReference(topology.OfType<VirtualNetworkGateway>().First()));
    }

    private static string Half(string network, string other) => $$"""
        {
          "name": "to-{{other}}", "id": "{{Worlds.Group}}/virtualNetworks/{{network}}/virtualNetworkPeerings/to-{{other}}",
          "type": "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
          "properties": { "remoteVirtualNetwork": { "id": "{{Worlds.Group}}/virtualNetworks/{{other}}" }, "peeringState": "Connected" }
        }
        """;

    private static IReadOnlyList<PictureCard> Cards(World world) => Cards(world.Check());

    private static IReadOnlyList<PictureCard> Cards(IReadOnlyList<Finding> findings) => Picture.Cards(findings[0].Run!.Sketch.Value, SampleFindings.Of(findings).Resources);
}
