using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

/// <summary>A rule about the route table of a subnet: either of gateway subnets or of all others.</summary>
internal abstract class SubnetRouteTableRule : Rule<Subnet>
{
    /// <summary>Whether the rule is for gateway subnets.</summary>
    protected abstract bool OfGatewaySubnet { get; }

    protected sealed override Verdict Check(Subnet subnet, RuleContext context)
    {
        if (subnet.IsGatewaySubnet != OfGatewaySubnet)
            return NotApplicable(OfGatewaySubnet ? "The subnet is not the gateway subnet." : "The subnet is the gateway subnet.");
        if (subnet.RouteTable.IsUnreadable)
            return Unknown(subnet.RouteTable);
        if (!subnet.RouteTable.TryGet(out var id))
            return NotApplicable("The subnet has no route table.");
        if (context.Topology.Find<RouteTable>(id) is not { } table)
            return Missing(RouteTable.ResourceKind, id);
        return table.Routes.TryGetItems(out var routes) ? CheckTable(subnet, table, routes, context) : Unknown(table.Routes);
    }

    protected abstract Verdict CheckTable(Subnet subnet, RouteTable table, ListOf<Route> routes, RuleContext context);

    /// <summary>The route's destination; a service tag is no prefix, and is not valid as one.</summary>
    protected static AddressPrefix DestinationOf(Route route) => AddressPrefix.Parse(route.AddressPrefix.Or(string.Empty));

    protected static bool IsDefault(AddressPrefix prefix) => prefix is { IsValid: true, IsIPv6: false, Length: 0 };

    protected static bool LeadsTo(Route route, string hop) => route.NextHopType.TryGet(out var type) && Is(type, hop);

    /// <summary>
    /// A failure of a route: at the route itself for a gateway subnet, whose table should be its own; at the subnet
    /// for others, since a table may serve many of them.
    /// </summary>
    protected Failure Fail(Subnet subnet, RouteTable table, Route route, string expected, string message) => new()
    {
        At = OfGatewaySubnet ? table : null,
        Property = OfGatewaySubnet ? PathOf(route, route.AddressPrefix.Path) : subnet.RouteTable.Path,
        Actual = $"{table.Name}: {route.AddressPrefix.Or(string.Empty)} to {route.NextHopType.Or("an unknown hop")}",
        Expected = expected,
        Message = OfGatewaySubnet ? $"{message} The table is attached to {subnet.DisplayName}." : message,
    };
}
