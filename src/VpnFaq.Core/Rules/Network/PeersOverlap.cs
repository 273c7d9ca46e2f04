using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PeersOverlap : Rule<VirtualNetwork>
{
    // Azure's answer is listed there among the refusals of peerings.
    public override RuleInfo Info { get; } = new(GatewayTransit.Source)
    {
        Id = "VPN251",
        Name = nameof(PeersOverlap),
        Title = "The networks that one network is peered with have no address in common",
        Severity = FindingSeverity.Error,
        Reason = "From the hub an address leads to one spoke only; Azure refuses the peering with the second.",
        Recommendation = "Give one of the spokes another address space.",
        FaqId = "peering-and-gateway-transit",
        AzureErrorCode = ["VnetAddressSpaceOverlapsWithAlreadyPeeredVnet"],
    };

    protected override Verdict Check(VirtualNetwork network, RuleContext context)
    {
        var peerings = context.Topology.PeeringsOf(network.Id);
        if (peerings.Count < 2)
            return NotApplicable("The network has fewer than two peerings.");

        ResourceId? unknown = null;
        var prefixes = new List<(AddressPrefix, Peering)>();
        foreach (var peering in peerings)
        {
            if (!peering.RemoteVirtualNetwork.TryGet(out var remote))
                return Unknown(peering.RemoteVirtualNetwork);
            if (context.Topology.RemotePrefixesOf(peering) is { } others)
                prefixes.AddRange(others.Select(o => (o, peering)));
            else
                unknown ??= remote;
        }

        List<Failure>? failures = null;
        foreach (var (outer, inner) in new PrefixSet<Peering>(prefixes).OverlapsBetweenOwners())
        {
            var (left, right) = (NameOf(outer.Owner), NameOf(inner.Owner));
            (failures ??= []).Add(Fail(network.Peerings.Path, $"{left} {outer.Prefix}, {right} {inner.Prefix}", "networks without common addresses", $"{outer.Prefix} of {left} overlaps {inner.Prefix} of {right}; both are peered with this network."));
        }

        return failures is null && unknown is not null ? Missing(VirtualNetwork.ResourceKind, unknown) : From(failures);
    }

    private static string NameOf(Peering peering) => peering.RemoteVirtualNetwork.Or(null!).Name;
}
