using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class RouteOverlapsGateway : SubnetRouteTableRule
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.Source)
    {
        Id = "VPN214",
        Name = nameof(RouteOverlapsGateway),
        Title = "No route of the gateway subnet overlaps the subnet itself or the gateway's public address",
        Severity = FindingSeverity.Warning,
        Reason = "Such a route can take away packets between the gateway's own instances or to its public address, and disturb diagnostics, data path and control path.",
        Recommendation = "Narrow the route to what is behind its next hop, or add a more specific route: to VnetLocal for the gateway subnet, to Internet for the public address.",
        FaqId = "do-i-need-a-gateway-subnet",
    };

    protected override bool OfGatewaySubnet => true;

    protected override Verdict CheckTable(Subnet subnet, RouteTable table, ListOf<Route> routes, RuleContext context)
    {
        if (!subnet.AddressPrefixes.TryGet(out var prefixes))
            return Unknown(subnet.AddressPrefixes);
        var kept = prefixes.Select(p => new Kept(p, $"the gateway subnet {p}", "VnetLocal")).ToList();
        foreach (var id in routes.Any(IsPublic) ? AddressesOf(subnet, context) : [])
        {
            if (context.Topology.Find<PublicIPAddress>(id) is not { } address)
                return Missing(PublicIPAddress.ResourceKind, id);
            if (address.IPAddress.TryGet(out var text))
                kept.Add(new Kept(AddressPrefix.Parse(text), $"the gateway's public address {text}", "Internet"));
        }

        List<Failure>? failures = null;
        foreach (var route in routes)
        {
            if (!route.AddressPrefix.IsGiven)
                return Unknown(route, route.AddressPrefix);
            var destination = DestinationOf(route);
            if (IsDefault(destination))
                continue;
            foreach (var range in kept)
            {
                if (destination.Overlaps(range.Prefix) && !LeadsTo(route, range.Hop) && !IsRestored(range, destination, routes))
                    (failures ??= []).Add(Fail(subnet, table, route, $"no overlap with {range.Prefix}", $"Route {route.Name.Or("without a name")} of table {table.Name} covers addresses of {range.What}."));
            }
        }

        return From(failures);
    }

    // The longest match wins: a wide route does no harm where a longer one leads to the place that Azure itself would choose.
    private static bool IsRestored(Kept range, AddressPrefix wide, ListOf<Route> routes) =>
        routes.Any(r => LeadsTo(r, range.Hop) && DestinationOf(r) is var longer && longer.Length > wide.Length && longer.Contains(range.Prefix));

    private static bool IsPublic(Route route) => DestinationOf(route) is { IsValid: true, IsPrivate: false } destination && !IsDefault(destination) && !LeadsTo(route, "Internet");

    private static IEnumerable<ResourceId> AddressesOf(Subnet subnet, RuleContext context) =>
        from gateway in context.Topology.GatewaysIn(subnet.Id?.Parent)
        from configuration in gateway.IPConfigurations.Items()
        where configuration.PublicIPAddress.IsGiven
        select configuration.PublicIPAddress.Or(null!);

    // Addresses that a route should leave alone, and the next hop with which it does.
    private sealed record Kept(AddressPrefix Prefix, string What, string Hop);
}
