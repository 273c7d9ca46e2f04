using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class IPv6RouteToGateway : Rule<RouteTable>
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("ipv6-configuration", "2025-05-02"))
    {
        Id = "VPN272",
        Name = nameof(IPv6RouteToGateway),
        Title = "No route for IPv6 leads to a VPN gateway",
        Severity = FindingSeverity.Error,
        Reason = "User-defined routes for IPv6 cannot have a VPN gateway as their next hop, also where the gateway is dual-stack.",
        Recommendation = "Take the route out and leave the table to IPv4.",
        FaqId = "does-azure-vpn-gateway-support-ipv6",
    };

    protected override Verdict Check(RouteTable table, RuleContext context)
    {
        if (!table.Routes.TryGetItems(out var routes))
            return Unknown(table.Routes);

        var concerned = false;
        List<Failure>? failures = null;
        foreach (var route in routes)
        {
            if (!route.NextHopType.IsGiven)
                return Unknown(route, route.NextHopType);
            if (!Is(route.NextHopType.Or(string.Empty), "VirtualNetworkGateway"))
                continue;
            concerned = true;
            if (!route.AddressPrefix.TryGet(out var prefix))
                return Unknown(route, route.AddressPrefix);
            if (AddressPrefix.Parse(prefix) is { IsValid: true, IsIPv6: true })
                (failures ??= []).Add(Fail(route, route.AddressPrefix, "an IPv4 prefix", $"Route {route.Name.Or("without a name")} leads {prefix} to a VPN gateway."));
        }

        return concerned ? From(failures) : NotApplicable("No route of the table leads to a gateway.");
    }
}
