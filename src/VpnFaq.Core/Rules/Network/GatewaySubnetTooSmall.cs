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
        var ipv4 = prefixes.Where(p => p.IsValid && !p.IsIPv6).ToList();
        if (ipv4.Count == 0)
            return NotApplicable("The subnet has no IPv4 prefix.");
        return ipv4.Exists(p => p.Length <= GatewaySubnets.LongestPrefix)
            ? Pass
            : Fail(subnet.AddressPrefixes, $"/{GatewaySubnets.LongestPrefix} or larger", $"{ipv4[0].Text} is smaller than any gateway needs.");
    }
}
