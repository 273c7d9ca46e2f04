using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PeeredNetworksOverlap : Rule<VirtualNetwork>
{
    public override RuleInfo Info { get; } = new(GatewayTransit.Source)
    {
        Id = "VPN250",
        Name = nameof(PeeredNetworksOverlap),
        Title = "A network has no address in common with a network that it is peered with",
        Severity = FindingSeverity.Error,
        Reason = "An address that exists in both networks can be reached in one; Azure refuses the peering.",
        Recommendation = "Give one of the networks another address space. Parts of a network cannot be left out of a peering for this.",
        FaqId = "peering-and-gateway-transit",
        AzureErrorCode = ["VnetAddressSpacesOverlap"],
    };

    protected override Verdict Check(VirtualNetwork network, RuleContext context)
    {
        var peerings = context.Topology.PeeringsOf(network.Id);
        if (peerings.Count == 0)
            return NotApplicable("The network has no peering.");
        if (!network.AddressPrefixes.TryGet(out var prefixes))
            return Unknown(network.AddressPrefixes);

        Verdict? otherwise = null;
        List<Failure>? failures = null;
        var own = new PrefixSet<VirtualNetwork>(prefixes.Select(p => (p, network)));
        foreach (var peering in peerings)
        {
            if (!peering.RemoteVirtualNetwork.TryGet(out var remote))
                otherwise ??= Unknown(peering.RemoteVirtualNetwork);
            else if (context.Topology.RemotePrefixesOf(peering) is not { } others)
                otherwise ??= Missing(VirtualNetwork.ResourceKind, remote);
            else if (others.FirstOrDefault(o => own.Overlapping(o) is not null) is { IsValid: true } other && own.Overlapping(other) is { } hit && IsToldHere(network, remote, context))
                (failures ??= []).Add(Fail(network.AddressPrefixes.Path, hit.Prefix.Text, $"no part of {other}", $"{hit.Prefix} overlaps {other} of {remote.Name}, which is peered with this network."));
        }

        return failures is null ? otherwise ?? Pass : From(failures);
    }

    // Told at one of the two networks: rather at the one without a gateway, which is easier to change.
    private static bool IsToldHere(VirtualNetwork network, ResourceId remote, RuleContext context)
    {
        if (context.Topology.Find<VirtualNetwork>(remote) is null || context.Topology.PeeringBetween(remote, network.Id!) is null)
            return true;
        var (here, there) = (context.Topology.GatewaysIn(network.Id).Count, context.Topology.GatewaysIn(remote).Count);
        return here != there ? here < there : StringComparer.OrdinalIgnoreCase.Compare(network.Id!.Value, remote.Value) > 0;
    }
}
