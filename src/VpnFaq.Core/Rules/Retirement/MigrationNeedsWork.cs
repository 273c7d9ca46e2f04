using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class MigrationNeedsWork : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(BasicPublicIPs.Source)
    {
        Id = "VPN919",
        Name = nameof(MigrationNeedsWork),
        Title = "Nothing on a gateway with a Basic public IP address stands in the way of the migration",
        Severity = FindingSeverity.Warning,
        Reason = "Microsoft migrates gateways with Basic addresses without notice. Custom traffic selectors, clients on an active-active gateway and RADIUS servers elsewhere can lose their connection unless they are looked after before.",
        Recommendation = "Look after the setup that is named before Microsoft migrates the gateway: a third public IP address for clients of an active-active gateway, selectors and RADIUS reachability for the others.",
        FaqId = "basic-public-ip-migration",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (context.AsOf < BasicPublicIPs.Announced)
            return NotApplicable("The migration was not announced yet.");
        if (gateway.IsBasic || gateway.IsPlanned)
            return NotApplicable("Only existing gateways of other SKUs than Basic are migrated.");
        if (!context.TryGetBasicAddress(gateway, out var basic, out var why))
            return why;
        return basic is null ? NotApplicable("The gateway has no Basic public IP address.") : From(Obstacles(gateway, context));
    }

    private static List<Failure>? Obstacles(VirtualNetworkGateway gateway, RuleContext context)
    {
        List<Failure>? failures = null;
        var addresses = gateway.IPConfigurations.Items().Count;
        if (gateway.HasPointToSite && gateway.ActiveActive.Or(false) && addresses < 3)
            (failures ??= []).Add(Fail(gateway.IPConfigurations.Path, $"{Count(addresses)} ip configurations", "3 ip configurations", "Clients of an active-active gateway need a third public IP address before the migration."));
        if (gateway.VpnClient.TryGet(out var client) && RemoteRadius(client, gateway, context) is { } server)
            (failures ??= []).Add(Fail(client.AuthenticationTypes, "a RADIUS server in the virtual network", $"RADIUS server {server} is outside of the virtual network; make sure that the gateway reaches it after the migration."));
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (connection.TrafficSelectorPolicies.Items().Count > 0)
                (failures ??= []).Add(Fail(gateway.IPConfigurations.Path, "a Basic public IP address", "a Standard public IP address", $"Connection {connection.Name} has custom traffic selectors, which may need work before the migration."));
        }

        return failures;
    }

    private static string? RemoteRadius(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (context.Topology.Find<VirtualNetwork>(Topology.NetworkIdOf(gateway)) is not { } network)
            return null;
        if (client.RadiusServerAddress.TryGet(out var single) && IsOutside(single, network))
            return single;
        foreach (var server in client.RadiusServers.Items())
        {
            if (server.Address.TryGet(out var address) && IsOutside(address, network))
                return address;
        }

        return null;
    }

    private static bool IsOutside(string address, VirtualNetwork network)
    {
        var server = AddressPrefix.Parse(address);
        if (!server.IsValid || !network.AddressPrefixes.TryGet(out var prefixes))
            return false;
        foreach (var prefix in prefixes)
        {
            if (prefix.Contains(server))
                return false;
        }

        return true;
    }
}
