using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

/// <summary>A rule about a VPN gateway that shares its network with an ExpressRoute gateway.</summary>
internal abstract class CoexistenceRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (Topology.NetworkIdOf(gateway) is not { } network)
            return Unknown(gateway.IPConfigurations);
        foreach (var other in context.Topology.GatewaysIn(network))
        {
            if (other.IsExpressRoute)
                return CheckBeside(other, gateway);
        }

        return NotApplicable("No ExpressRoute gateway in the same network was given.");
    }

    protected abstract Verdict CheckBeside(VirtualNetworkGateway expressRoute, VirtualNetworkGateway gateway);
}
