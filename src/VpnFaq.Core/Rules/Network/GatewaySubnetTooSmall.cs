using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class GatewaySubnetTooSmall : GatewaySubnetRule
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.Source)
    {
        Id = "VPN201",
        Name = nameof(GatewaySubnetTooSmall),
        Title = "The gateway subnet is a /29 or larger",
        Severity = FindingSeverity.Error,
        Reason = "No gateway of any SKU fits into a smaller subnet.",
        Recommendation = "Give GatewaySubnet a /27 or larger; a /29 is the least that even a Basic gateway takes.",
        FaqId = "do-i-need-a-gateway-subnet",
    };

    protected override Verdict CheckSubnet(Subnet subnet, RuleContext context)
    {
        if (!subnet.AddressPrefixes.TryGet(out var prefixes))
            return Unknown(subnet.AddressPrefixes);
        AddressPrefix? first = null;
        foreach (var prefix in prefixes)
        {
            if (!prefix.IsValid || prefix.IsIPv6)
                continue;
            if (prefix.Length <= GatewaySubnets.LongestPrefix)
                return Pass;
            first ??= prefix;
        }

        return first is not { } small
            ? NotApplicable("The subnet has no IPv4 prefix.")
            : Fail(subnet.AddressPrefixes, $"/{GatewaySubnets.LongestPrefix} or larger", $"{small.Text} is smaller than any gateway needs.");
    }
}
