using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class GatewaySubnetOverlap : GatewaySubnetRangeRule
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.Source)
    {
        Id = "VPN209",
        Name = nameof(GatewaySubnetOverlap),
        Title = "The gateway subnet shares no address with another subnet",
        Severity = FindingSeverity.Error,
        Reason = "The addresses of GatewaySubnet belong to the gateway alone; Azure refuses subnets that overlap.",
        Recommendation = "Give GatewaySubnet a range of its own, or move the other subnet.",
        FaqId = "do-i-need-a-gateway-subnet",
        AzureErrorCode = ["NetcfgSubnetRangesOverlap"],
    };

    protected override Verdict CheckRange(Subnet subnet, ListOf<AddressPrefix> prefixes, VirtualNetwork network, RuleContext context)
    {
        List<Failure>? failures = null;
        foreach (var other in context.Topology.SubnetsOf(network))
        {
            if (other.Id!.Equals(subnet.Id))
                continue;
            if (!other.AddressPrefixes.TryGetItems(out var taken))
                return Unknown(other.AddressPrefixes);
            foreach (var prefix in prefixes)
            {
                if (FirstOverlapping(taken, prefix) is { } hit)
                    (failures ??= []).Add(Fail(subnet.AddressPrefixes.Path, prefix.Text, $"no part of {hit}", $"{prefix} overlaps {hit} of subnet {other.Name}."));
            }
        }

        return From(failures);
    }

    private static AddressPrefix? FirstOverlapping(ListOf<AddressPrefix> taken, AddressPrefix prefix)
    {
        foreach (var other in taken)
        {
            if (other.Overlaps(prefix))
                return other;
        }

        return null;
    }
}
