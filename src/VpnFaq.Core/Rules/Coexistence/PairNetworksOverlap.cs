using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class PairNetworksOverlap : Rule<VirtualNetwork>
{
    public override RuleInfo Info { get; } = new(NetworkPairs.OverlapSource)
    {
        Id = "VPN806",
        Name = nameof(PairNetworksOverlap),
        Title = "Networks that are linked by VNet-to-VNet connections do not overlap",
        Severity = FindingSeverity.Error,
        Reason = "An address can be in one network only, and NAT rules do not work on VNet-to-VNet connections, so nothing translates the overlap away.",
        Recommendation = "Give one of the networks another range before linking them.",
        FaqId = "can-i-have-overlapping-address-spaces-for-vnet-to-vnet-configurations",
        AzureErrorCode = ["ConnectionOverlappingAddressSpaces"],
    };

    protected override Verdict Check(VirtualNetwork network, RuleContext context)
    {
        if (!network.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(network.AddressPrefixes);
        var sum = default(VerdictSum);
        HashSet<ResourceId>? seen = null;
        foreach (var gateway in context.Topology.GatewaysIn(network.Id))
        {
            foreach (var connection in context.Topology.ConnectionsOf(gateway))
            {
                if (!connection.IsVnetToVnet || !Joins.FarEnd(connection, gateway).TryGet(out var farId) || farId.Equals(gateway.Id) || !(seen ??= []).Add(farId))
                    continue;
                if (context.Topology.Find<VirtualNetworkGateway>(farId) is not { } far)
                    sum.Add(Missing(VirtualNetworkGateway.ResourceKind, farId));
                else
                    sum.Add(context.TryNetwork(far, out var farNetwork, out var why) ? Compare(network, prefixes, far, farNetwork, context) : why);
            }
        }

        return sum.Total("No VNet-to-VNet connection of the network's gateway was given.");
    }

    private static Verdict Compare(VirtualNetwork network, ListOf<AddressPrefix> prefixes, VirtualNetworkGateway far, VirtualNetwork farNetwork, RuleContext context)
    {
        List<Failure>? failures = null;
        foreach (var prefix in prefixes)
        {
            if (context.Overlapping(farNetwork, prefix) is { } hit)
                (failures ??= []).Add(Report(network, prefix, hit, farNetwork, $"behind gateway {far.Name}"));
        }

        // Networks that meet at the far gateway; what overlaps a site is told at the site.
        foreach (var clash in RemotePrefixes.Of(far, context).ClashesOf(network))
        {
            if (clash.OtherEnd is VirtualNetwork other)
                (failures ??= []).Add(Report(network, clash.Prefix, clash.Other, other, $"connected to gateway {far.Name} as well"));
        }

        return From(failures);
    }

    private static Failure Report(VirtualNetwork network, AddressPrefix prefix, AddressPrefix other, VirtualNetwork owner, string where) => Fail(
        network.AddressPrefixes.Path, prefix.Text, $"no overlap with {other}", $"{prefix} overlaps {other} of virtual network {owner.Name}, {where}.", string.Empty, FixImpact.Recreates);
}
