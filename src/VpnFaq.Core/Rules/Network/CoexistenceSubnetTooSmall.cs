using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class CoexistenceSubnetTooSmall : GatewaySubnetSizeRule
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.CoexistenceSource)
    {
        Id = "VPN203",
        Name = nameof(CoexistenceSubnetTooSmall),
        Title = "A gateway subnet with a VPN and an ExpressRoute gateway is a /27 or larger",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses to add the ExpressRoute gateway to a smaller subnet.",
        Recommendation = "Delete the gateway that is there, give GatewaySubnet a /27 or larger, and create both gateways in it.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override Verdict CheckSize(Subnet subnet, long size, VirtualNetworkGateway vpn, bool expressRoute, RuleContext context)
    {
        if (!expressRoute)
            return NotApplicable("No ExpressRoute gateway in this subnet was given.");
        return size >= AddressesAdvised
            ? Pass
            : Fail(subnet.AddressPrefixes, $"/{GatewaySubnets.LongestAdvisedPrefix} or larger", $"{PrefixesOf(subnet)} holds {Count(size, "address", "addresses")}, too few for {vpn.Name} and an ExpressRoute gateway side by side.");
    }
}
