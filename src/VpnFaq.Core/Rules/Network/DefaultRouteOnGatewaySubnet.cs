using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class DefaultRouteOnGatewaySubnet : SubnetRouteTableRule
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.Source)
    {
        Id = "VPN212",
        Name = nameof(DefaultRouteOnGatewaySubnet),
        Title = "The route table of the gateway subnet has no route for 0.0.0.0/0",
        Severity = FindingSeverity.Error,
        Reason = "A route for everything leads the gateway away from Azure's management. Azure does not create a gateway in such a subnet, and one that is there fails or drops traffic.",
        Recommendation = "Give GatewaySubnet a route table of its own with routes for single networks only, such as the spokes behind a firewall.",
        FaqId = "do-i-need-a-gateway-subnet",
    };

    protected override bool OfGatewaySubnet => true;

    protected override Verdict CheckTable(Subnet subnet, RouteTable table, ListOf<Route> routes, RuleContext context)
    {
        foreach (var route in routes)
        {
            if (!route.AddressPrefix.IsGiven)
                return Unknown(route, route.AddressPrefix);
            if (IsDefault(DestinationOf(route)))
                return Fail(subnet, table, route, "no route for 0.0.0.0/0", $"Route {route.Name.Or("without a name")} of table {table.Name} sends everything to {route.NextHopType.Or("another hop")}.");
        }

        return Pass;
    }
}
