using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class CustomDnsServers : NetworkWithGatewayRule
{
    public override RuleInfo Info { get; } = new(GatewayNetworks.DnsSource)
    {
        Id = "VPN260",
        Name = nameof(CustomDnsServers),
        Title = "The gateway's network uses Azure's DNS",
        Severity = FindingSeverity.Information,
        Reason = "The gateway finds Azure's control plane by public names. Where the network's own servers do not resolve those, Microsoft cannot operate and patch the gateway.",
        Recommendation = "Take the custom servers off the network, or make sure that they forward to 168.63.129.16. Whether they do cannot be seen here.",
        FaqId = "does-a-misconfiguration-of-custom-dns-break-the-normal-operation-of-a-vpn-gateway",
    };

    protected override Verdict CheckNetwork(VirtualNetwork network, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!network.DnsServers.TryGetItems(out var servers))
            return Unknown(network.DnsServers);
        return servers.Count == 0 || servers.Contains(GatewayNetworks.AzureDns)
            ? Pass
            : Fail(network.DnsServers, $"none, or servers that forward to {GatewayNetworks.AzureDns}", $"Gateway {gateway.Name} looks up Azure's own names at {string.Join(", ", servers)}.");
    }
}
