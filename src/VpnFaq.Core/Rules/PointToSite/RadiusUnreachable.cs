using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RadiusUnreachable : RadiusRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Faq("what-are-the-connectivity-requirements-to-ensure-that-the-azure-gateway-can-reach-an-on-premises-radius-server"))
    {
        Id = "VPN748",
        Name = nameof(RadiusUnreachable),
        Title = "Every RADIUS server is in the virtual network, in a peered one, or at a site with a tunnel to the gateway",
        Severity = FindingSeverity.Warning,
        Reason = "The gateway reaches a server on premises over a site-to-site connection only, never over ExpressRoute.",
        Recommendation = "Connect the server's site with a tunnel and list its prefix there, or run the server in the virtual network.",
        FaqId = "can-traffic-to-an-on-premises-radius-server-from-the-vpn-gateway-be-routed-over-an-expressroute-connection",
    };

    protected override Verdict CheckServers(ListOf<RadiusAddress> servers, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!context.TryNetwork(gateway, out var network, out var spaces, out var why))
            return why;
        var near = spaces.ToList();
        foreach (var peering in context.Topology.PeeringsOf(network.Id))
        {
            if (!context.TryRemotePrefixes(peering, out var remote, out why))
                return why;
            near.AddRange(remote);
        }

        var away = servers.Where(s => s.Parsed.IsSingleAddress && s.Parsed.IsPrivate && !near.Exists(n => n.Contains(s.Parsed))).ToList();
        return away.Count == 0 ? Pass : CheckSites(away, network, gateway, context);
    }

    private static Verdict CheckSites(List<RadiusAddress> away, VirtualNetwork network, VirtualNetworkGateway gateway, RuleContext context)
    {
        var connections = context.Topology.ConnectionsOf(gateway);
        if (connections.Count == 0 && !HasExpressRoute(network, context))
            return NotApplicable("No connection of the gateway was given.");

        var reached = new List<AddressPrefix>();
        foreach (var connection in connections)
        {
            if (!connection.EnableBgp.TryGet(false, out var bgp))
                return Unknown(connection.EnableBgp);
            if (bgp || connection.IsVnetToVnet)
                return NotApplicable("What is reached over BGP or another network is not in the configuration of the gateway.");
            if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out var why))
                return why;
            if (!site.AddressPrefixes.TryGetItems(out var prefixes))
                return Unknown(site.AddressPrefixes);
            reached.AddRange(prefixes);
        }

        return From([.. away.Where(s => !reached.Exists(r => r.Contains(s.Parsed))).Select(s => Fail(s.Path, s.Text, "an address that a tunnel leads to", $"{s.Text} is neither in virtual network {network.Name} or its peers nor at a site that is connected by a tunnel."))]);
    }

    private static bool HasExpressRoute(VirtualNetwork network, RuleContext context) =>
        context.Topology.GatewaysIn(network.Id).Any(g => g.IsExpressRoute && context.Topology.ConnectionsOf(g).Count > 0);
}
