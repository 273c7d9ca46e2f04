using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class DeviceAddressShared : Rule<LocalNetworkGateway>
{
    public override RuleInfo Info { get; } = new(LocalNetworks.RedundancySource)
    {
        Id = "VPN315",
        Name = nameof(DeviceAddressShared),
        Title = "No two sites on one gateway have a VPN device of the same address or FQDN",
        Severity = FindingSeverity.Error,
        Reason = "The gateway tells its tunnels apart by the addresses of the devices.",
        Recommendation = "Make one local network gateway per device, with all prefixes behind it. A second device has an address of its own.",
        FaqId = "can-i-have-more-than-one-tunnel-between-a-vpn-gateway-and-my-on-premises-network",
    };

    protected override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        var device = DeviceOf(site);
        if (!device.TryGet(out var name))
            return Unknown(site.GatewayIpAddress);

        var sum = default(VerdictSum);
        foreach (var connection in context.Topology.ConnectionsOf(site))
        {
            if (!context.TryGateway(connection, out var gateway, out var why))
            {
                sum.Add(why);
                continue;
            }

            sum.Add(MissingSite(gateway, context.Topology) is { } id ? Missing(LocalNetworkGateway.ResourceKind, id) : Pass);
            if (OtherWith(name, site, gateway, context.Topology) is { } other)
                return Fail(device, "an address or name of its own", $"{name} is also the device of site {other.Name}; both are connected to gateway {gateway.Name}.");
        }

        return sum.Total("No connection to the site was given.");
    }

    private static Field<string> DeviceOf(LocalNetworkGateway site) => site.GatewayIpAddress.IsGiven ? site.GatewayIpAddress : site.Fqdn;

    // The last one: what is missing is told once for a gateway.
    private static ResourceId? MissingSite(VirtualNetworkGateway gateway, Topology topology)
    {
        ResourceId? missing = null;
        foreach (var connection in topology.ConnectionsOf(gateway))
        {
            if (connection.LocalNetworkGateway2.TryGet(out var id) && topology.Find<LocalNetworkGateway>(id) is null)
                missing = id;
        }

        return missing;
    }

    private static LocalNetworkGateway? OtherWith(string name, LocalNetworkGateway site, VirtualNetworkGateway gateway, Topology topology)
    {
        foreach (var connection in topology.ConnectionsOf(gateway))
        {
            if (connection.LocalNetworkGateway2.TryGet(out var id) && topology.Find<LocalNetworkGateway>(id) is { } other && other != site
                && DeviceOf(other).TryGet(out var device) && Is(device, name))
            {
                return other;
            }
        }

        return null;
    }
}
