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
        var device = site.GatewayIpAddress.IsGiven ? site.GatewayIpAddress : site.Fqdn;
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

            var devices = context.Once(gateway, static (g, c) => new Devices(g, c.Topology));
            sum.Add(devices.Missing is { } id ? Missing(LocalNetworkGateway.ResourceKind, id) : Pass);
            if (devices.OtherWith(name, site) is { } other)
                return Fail(device, "an address or name of its own", $"{name} is also the device of site {other.Name}; both are connected to gateway {gateway.Name}.");
        }

        return sum.Total("No connection to the site was given.");
    }

    private sealed class Devices
    {
        private readonly Dictionary<string, List<LocalNetworkGateway>> sites = new(StringComparer.OrdinalIgnoreCase);

        public Devices(VirtualNetworkGateway gateway, Topology topology)
        {
            foreach (var connection in topology.ConnectionsOf(gateway))
            {
                if (!connection.LocalNetworkGateway2.TryGet(out var id))
                    continue;
                if (topology.Find<LocalNetworkGateway>(id) is not { } site)
                    Missing = id;
                else if ((site.GatewayIpAddress.IsGiven ? site.GatewayIpAddress : site.Fqdn).TryGet(out var name))
                    Add(name, site);
            }
        }

        public ResourceId? Missing { get; }

        public LocalNetworkGateway? OtherWith(string name, LocalNetworkGateway site) => sites.TryGetValue(name, out var found) ? found.Find(s => s != site) : null;

        private void Add(string name, LocalNetworkGateway site)
        {
            if (!sites.TryGetValue(name, out var found))
                sites[name] = found = [];
            if (!found.Contains(site))
                found.Add(site);
        }
    }
}
