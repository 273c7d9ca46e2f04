using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class BasicBesideExpressRoute : CoexistenceRule
{
    public override RuleInfo Info { get; } = new(ExpressRouteGateways.CoexistenceSource)
    {
        Id = "VPN821",
        Name = nameof(BasicBesideExpressRoute),
        Title = "The VPN gateway beside an ExpressRoute gateway is not of the Basic SKU",
        Severity = FindingSeverity.Error,
        Reason = "The Basic SKU is the one SKU that cannot coexist with ExpressRoute.",
        Recommendation = "Make the VPN gateway anew with an AZ SKU; Basic cannot be resized to another SKU.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override Verdict CheckBeside(VirtualNetworkGateway expressRoute, VirtualNetworkGateway gateway)
    {
        if (!gateway.SkuName.IsGiven)
            return Unknown(gateway.SkuName);
        return gateway.IsBasic
            ? Fail(gateway.SkuName, "VpnGw1AZ or higher", $"A Basic gateway cannot share a network with ExpressRoute gateway {expressRoute.Name}.")
            : Pass;
    }
}
