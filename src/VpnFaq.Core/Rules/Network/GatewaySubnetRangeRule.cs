using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

/// <summary>A rule about the range of a gateway subnet within its network.</summary>
internal abstract class GatewaySubnetRangeRule : GatewaySubnetRule
{
    protected sealed override Verdict CheckSubnet(Subnet subnet, RuleContext context)
    {
        if (!subnet.AddressPrefixes.TryGet(out var prefixes))
            return Unknown(subnet.AddressPrefixes);
        if (subnet.Id?.Parent is not { } id)
            return NotApplicable("It is not known to which network the subnet belongs.");
        return context.Topology.Find<VirtualNetwork>(id) is { } network
            ? CheckRange(subnet, prefixes, network, context)
            : Missing(VirtualNetwork.ResourceKind, id);
    }

    protected abstract Verdict CheckRange(Subnet subnet, ListOf<AddressPrefix> prefixes, VirtualNetwork network, RuleContext context);
}
