using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class RouteToExpressRouteGateway : SubnetRouteTableRule
{
    public override RuleInfo Info { get; } = new(GatewayNetworks.RoutesSource)
    {
        Id = "VPN270",
        Name = nameof(RouteToExpressRouteGateway),
        Title = "No route leads to the gateway in a network with an ExpressRoute gateway",
        Severity = FindingSeverity.Error,
        Reason = "The next hop VirtualNetworkGateway means a VPN gateway. With an ExpressRoute gateway, alone or beside a VPN gateway, it cannot be used: ExpressRoute takes its routes by BGP.",
        Recommendation = "Take the route out and advertise the prefix over BGP.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override bool OfGatewaySubnet => false;

    protected override Verdict CheckTable(Subnet subnet, RouteTable table, ListOf<Route> routes, RuleContext context)
    {
        if (!context.Topology.GatewaysIn(subnet.Id?.Parent).Any(g => g.IsExpressRoute))
            return NotApplicable("No ExpressRoute gateway in this network was given.");

        List<Failure>? failures = null;
        foreach (var route in routes)
        {
            if (!route.NextHopType.IsGiven)
                return Unknown(route, route.NextHopType);
            if (LeadsTo(route, "VirtualNetworkGateway"))
                (failures ??= []).Add(Fail(subnet, table, route, "no route to VirtualNetworkGateway", $"Route {route.Name.Or("without a name")} of table {table.Name} leads to the gateway, and this network has one of type ExpressRoute."));
        }

        return From(failures);
    }
}
