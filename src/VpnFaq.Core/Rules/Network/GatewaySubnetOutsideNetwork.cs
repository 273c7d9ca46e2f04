using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class GatewaySubnetOutsideNetwork : GatewaySubnetRangeRule
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.Source)
    {
        Id = "VPN208",
        Name = nameof(GatewaySubnetOutsideNetwork),
        Title = "Every prefix of the gateway subnet lies in the network's address space",
        Severity = FindingSeverity.Error,
        Reason = "A subnet is a part of its network; Azure refuses one that reaches beyond. A network whose space is used up needs a further prefix first.",
        Recommendation = "Choose a range of the network for GatewaySubnet, or add the range to the network's address space.",
        FaqId = "do-i-need-a-gateway-subnet",
        AzureErrorCode = ["NetcfgInvalidSubnet"],
    };

    protected override Verdict CheckRange(Subnet subnet, ListOf<AddressPrefix> prefixes, VirtualNetwork network, RuleContext context)
    {
        if (!network.AddressPrefixes.TryGet(out var spaces))
            return Unknown(network.AddressPrefixes);

        foreach (var prefix in prefixes)
        {
            if (prefix.IsValid && !spaces.Cover(prefix))
                return Fail(subnet.AddressPrefixes.Path, prefix.Text, $"a part of {string.Join(", ", spaces.Select(s => s.Text))}", $"{prefix} does not lie within the address space of {network.Name}.");
        }

        return Pass;
    }
}
