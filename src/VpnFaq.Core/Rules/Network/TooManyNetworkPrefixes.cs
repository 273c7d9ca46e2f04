using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class TooManyNetworkPrefixes : NetworkWithGatewayRule
{
    public override RuleInfo Info { get; } = new(GatewayNetworks.LimitsSource)
    {
        Id = "VPN264",
        Name = nameof(TooManyNetworkPrefixes),
        Title = "A gateway serves 600 prefixes of virtual networks at most",
        Severity = FindingSeverity.Warning,
        Reason = "The limit is stated per gateway, without a word on what happens above it; the prefixes of networks that use the gateway over a peering are counted in.",
        Recommendation = "Join prefixes to wider ones, or spread the networks over several hubs.",
        FaqId = "service-limits",
    };

    protected override Verdict CheckNetwork(VirtualNetwork network, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!network.AddressPrefixes.TryGet(out var own))
            return Unknown(network.AddressPrefixes);
        var count = own.Count;
        ResourceId? unknown = null;
        foreach (var peering in context.Topology.PeeringsOf(network.Id))
        {
            if (!peering.AllowGatewayTransit.Or(false) || !peering.RemoteVirtualNetwork.TryGet(out var remote))
                continue;
            if (context.Topology.PeeringBetween(remote, network.Id!) is { } back && !back.UseRemoteGateways.Or(false))
                continue;
            if (context.Topology.RemotePrefixesOf(peering) is { } others)
                count += others.Count;
            else
                unknown ??= remote;
        }

        if (count > GatewayNetworks.MaxPrefixes)
            return Fail(network.AddressPrefixes.Path, Count(count), $"{GatewayNetworks.MaxPrefixes} or fewer", $"Gateway {gateway.Name} serves {Count(count)} prefixes, those of peered networks that use it included.");
        return unknown is null ? Pass : Missing(VirtualNetwork.ResourceKind, unknown);
    }
}
