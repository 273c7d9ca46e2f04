using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class GatewaySubnetBelow27 : GatewaySubnetSizeRule
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.Source)
    {
        Id = "VPN202",
        Name = nameof(GatewaySubnetBelow27),
        Title = "The subnet of a gateway that is not of the Basic SKU is a /27 or larger",
        Severity = FindingSeverity.Warning,
        Reason = "The article on gateway settings asks for a /27 for every SKU but Basic, the FAQ advises it; a smaller subnet stands in the way of ExpressRoute and of migrations.",
        Recommendation = "Add a prefix to GatewaySubnet until it holds the addresses of a /27, or make it anew when the gateway is next replaced.",
        FaqId = "do-i-need-a-gateway-subnet",
    };

    protected override Verdict CheckSize(Subnet subnet, long size, VirtualNetworkGateway vpn, bool expressRoute, RuleContext context)
    {
        if (!vpn.SkuName.IsGiven)
            return Unknown(vpn.SkuName);
        if (vpn.IsBasic)
            return NotApplicable("A Basic gateway fits into a /29.");
        if (size >= AddressesAdvised)
            return Pass;
        if (expressRoute)
            return NotApplicable("With ExpressRoute in the subnet a /27 is a must: another rule speaks of that.");
        return HasMigrationAhead(vpn, context)
            ? NotApplicable("The gateway has a migration before it that asks for more room: another rule speaks of that.")
            : Fail(subnet.AddressPrefixes, $"/{GatewaySubnets.LongestAdvisedPrefix} or larger", $"{PrefixesOf(subnet)} holds {Count(size, "address", "addresses")}; gateway {vpn.Name} of SKU {vpn.SkuName.Or(string.Empty)} should have {AddressesAdvised}.");
    }
}
