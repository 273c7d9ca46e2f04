using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class GatewaySubnetPrefixForm : GatewaySubnetRule
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.Source)
    {
        Id = "VPN218",
        Name = nameof(GatewaySubnetPrefixForm),
        Title = "Every prefix of the gateway subnet is well-formed and starts at its first address",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses a range that is no prefix, or that has bits set behind its length.",
        Recommendation = "Write the prefix in CIDR form with its first address, such as 10.0.255.0/27.",
        FaqId = "do-i-need-a-gateway-subnet",
        AzureErrorCode = ["InvalidAddressPrefixFormat", "InvalidCIDRNotation"],
    };

    protected override Verdict CheckSubnet(Subnet subnet, RuleContext context) =>
        subnet.AddressPrefixes.TryGet(out var prefixes) ? From(PrefixForm.Failures(subnet.AddressPrefixes.Path, prefixes)) : Unknown(subnet.AddressPrefixes);
}
