using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class PolicyBasedBesideExpressRoute : CoexistenceRule
{
    public override RuleInfo Info { get; } = new(ExpressRouteGateways.CoexistenceSource)
    {
        Id = "VPN820",
        Name = nameof(PolicyBasedBesideExpressRoute),
        Title = "The VPN gateway beside an ExpressRoute gateway is route-based",
        Severity = FindingSeverity.Error,
        Reason = "Azure supports no policy-based gateway in a network that has an ExpressRoute gateway.",
        Recommendation = "Make the VPN gateway anew as route-based; policy-based devices connect to it with policy-based traffic selectors.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override Verdict CheckBeside(VirtualNetworkGateway expressRoute, VirtualNetworkGateway gateway)
    {
        if (!gateway.VpnType.IsGiven)
            return Unknown(gateway.VpnType);
        return gateway.IsPolicyBased
            ? Fail(gateway.VpnType, "RouteBased", $"A policy-based gateway cannot share a network with ExpressRoute gateway {expressRoute.Name}.")
            : Pass;
    }
}
