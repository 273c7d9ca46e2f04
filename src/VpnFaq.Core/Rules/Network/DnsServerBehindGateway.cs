using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class DnsServerBehindGateway : NetworkWithGatewayRule
{
    public override RuleInfo Info { get; } = new(GatewayNetworks.DnsSource)
    {
        Id = "VPN262",
        Name = nameof(DnsServerBehindGateway),
        Title = "The DNS servers of a gateway's network can be reached without the gateway",
        Severity = FindingSeverity.Information,
        Reason = "A server at a site answers only while the tunnel is up, and then the gateway needs its own tunnel to find Azure's control plane.",
        Recommendation = "Use Azure's DNS, or servers in this network or in one that is peered with it.",
        FaqId = "does-a-misconfiguration-of-custom-dns-break-the-normal-operation-of-a-vpn-gateway",
    };

    protected override Verdict CheckNetwork(VirtualNetwork network, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!network.DnsServers.TryGetItems(out var servers))
            return Unknown(network.DnsServers);
        if (!network.AddressPrefixes.TryGet(out var prefixes))
            return Unknown(network.AddressPrefixes);
        List<string>? remote = null;
        foreach (var server in servers)
        {
            if (AddressPrefix.Parse(server) is { IsPrivate: true } address && !prefixes.Cover(address))
                (remote ??= []).Add(server);
        }

        if (servers.Count == 0)
            return NotApplicable("The network uses Azure's DNS.");
        return remote is null ? Pass : CheckRemote(remote, network, gateway, context);
    }

    private static Verdict CheckRemote(List<string> remote, VirtualNetwork network, VirtualNetworkGateway gateway, RuleContext context)
    {
        var reachable = new List<(AddressPrefix, Peering)>();
        foreach (var peering in context.Topology.PeeringsOf(network.Id))
        {
            if (context.Topology.RemotePrefixesOf(peering) is not { } others)
                return peering.RemoteVirtualNetwork.TryGet(out var id) ? Missing(VirtualNetwork.ResourceKind, id) : Unknown(peering.RemoteVirtualNetwork);
            reachable.AddRange(others.Select(o => (o, peering)));
        }

        var peers = new PrefixSet<Peering>(reachable);
        remote.RemoveAll(s => peers.Overlapping(AddressPrefix.Parse(s)) is not null);
        return remote.Count == 0
            ? Pass
            : Fail(network.DnsServers.Path, string.Join(", ", remote), "servers in Azure", $"{string.Join(", ", remote)} is neither in this network nor in a peered one, so it is reached over {gateway.Name} at best.");
    }
}
