using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class DefaultRouteToNowhere : SubnetRouteTableRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("about-site-to-site-tunneling", "2023-09-22"))
    {
        Id = "VPN271",
        Name = nameof(DefaultRouteToNowhere),
        Title = "A gateway that a route sends all traffic to knows a site for it",
        Severity = FindingSeverity.Warning,
        Reason = "The route brings traffic to the gateway; which tunnel takes it is told by a default site, by a default route over BGP, or by a site that lists 0.0.0.0/0. Without any of them it is dropped.",
        Recommendation = "Set a default site on the gateway, advertise 0.0.0.0/0 over BGP from the site, or take the route out.",
        FaqId = "can-i-configure-forced-tunneling",
    };

    protected override bool OfGatewaySubnet => false;

    protected override Verdict CheckTable(Subnet subnet, RouteTable table, ListOf<Route> routes, RuleContext context)
    {
        if (routes.FirstOrDefault(r => LeadsTo(r, "VirtualNetworkGateway") && IsDefault(DestinationOf(r))) is not { } route)
            return NotApplicable("No route of the table sends everything to the gateway.");
        if (context.Topology.GatewaysIn(subnet.Id?.Parent).FirstOrDefault(g => g.IsVpn) is not { } gateway)
            return NotApplicable("No VPN gateway in this network was given.");
        if (gateway.GatewayDefaultSite.IsUnreadable)
            return Unknown(gateway.GatewayDefaultSite);
        if (gateway.GatewayDefaultSite.IsGiven)
            return Pass;

        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (!connection.EnableBgp.TryGet(false, out var bgp))
                return Unknown(connection.EnableBgp);
            if (bgp)
                return Pass;
            if (!connection.LocalNetworkGateway2.TryGet(out var id))
                continue;
            if (context.Topology.Find<LocalNetworkGateway>(id) is not { } site)
                return Missing(LocalNetworkGateway.ResourceKind, id);
            if (site.AddressPrefixes.Items().Any(IsDefault))
                return Pass;
        }

        return context.Topology.ConnectionsOf(gateway).Count == 0
            ? NotApplicable("No connection of the gateway was given.")
            : Fail(subnet, table, route, "a default site, or a default route over BGP", $"Table {table.Name} sends everything to {gateway.Name}, which has neither a default site nor a connection with BGP.");
    }
}
