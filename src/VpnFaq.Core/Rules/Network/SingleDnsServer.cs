using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class SingleDnsServer : NetworkWithGatewayRule
{
    public override RuleInfo Info { get; } = new(GatewayNetworks.DnsSource)
    {
        Id = "VPN261",
        Name = nameof(SingleDnsServer),
        Title = "A gateway's network with DNS servers of its own has more than one",
        Severity = FindingSeverity.Information,
        Reason = "The gateway uses the network's servers. While the only one is down, it does not find Azure's control plane.",
        Recommendation = "Add a second server, or use Azure's DNS. A single address with several servers behind it is fine.",
        FaqId = "can-i-specify-private-dns-servers-in-my-vnet-when-configuring-a-vpn-gateway",
    };

    protected override Verdict CheckNetwork(VirtualNetwork network, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!network.DnsServers.TryGetItems(out var servers))
            return Unknown(network.DnsServers);
        if (servers.Count == 0 || servers.Contains(GatewayNetworks.AzureDns))
            return NotApplicable("The network uses Azure's DNS.");
        return servers.Count > 1 ? Pass : Fail(network.DnsServers, "two servers or more", $"Gateway {gateway.Name} depends on {servers[0]} alone.");
    }
}
