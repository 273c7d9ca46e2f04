using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PeeredNetworksOverlap : PeeringRule
{
    public override RuleInfo Info { get; } = new(GatewayTransit.Source)
    {
        Id = "VPN250",
        Name = nameof(PeeredNetworksOverlap),
        Title = "Peered networks have no address in common",
        Severity = FindingSeverity.Error,
        Reason = "An address that exists in both networks can be reached in one; Azure refuses the peering.",
        Recommendation = "Give one of the networks another address space. Parts of a network cannot be left out of a peering for this.",
        FaqId = "peering-and-gateway-transit",
        AzureErrorCode = ["VnetAddressSpacesOverlap"],
    };

    protected override Verdict CheckPeering(Peering peering, ResourceId network, ResourceId remote, RuleContext context)
    {
        if (context.Topology.Find<VirtualNetwork>(network) is not { } own)
            return Missing(VirtualNetwork.ResourceKind, network);
        if (!own.AddressPrefixes.TryGet(out var prefixes))
            return Unknown(own.AddressPrefixes);
        if (context.Topology.RemotePrefixesOf(peering) is not { } others)
            return Missing(VirtualNetwork.ResourceKind, remote);

        var taken = new PrefixSet<ResourceId>(prefixes.Select(p => (p, network)));
        foreach (var other in others)
        {
            if (taken.Overlapping(other) is not { } hit)
                continue;
            return IsToldByOtherHalf(network, remote, context)
                ? NotApplicable("The overlap is reported at the other half of the peering.")
                : Fail(peering.RemoteVirtualNetwork, $"no part of {hit.Prefix}", $"{other} of {remote.Name} overlaps {hit.Prefix} of {network.Name}.");
        }

        return Pass;
    }

    private static bool IsToldByOtherHalf(ResourceId network, ResourceId remote, RuleContext context) =>
        context.Topology.PeeringBetween(remote, network) is not null && context.Topology.Find<VirtualNetwork>(remote) is not null
        && StringComparer.OrdinalIgnoreCase.Compare(network.Value, remote.Value) > 0;
}
