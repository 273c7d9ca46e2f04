using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

/// <summary>A rule about ExpressRoute gateways; VPN gateways are not its business.</summary>
internal abstract class ExpressRouteGatewayRule : Rule<VirtualNetworkGateway>
{
    protected sealed override Verdict Check(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.GatewayType.TryGet(out var type))
            return Unknown(gateway.GatewayType);
        return Is(type, "ExpressRoute") ? CheckGateway(gateway, context) : NotApplicable("The gateway is of type {0}, not ExpressRoute.", type);
    }

    protected abstract Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context);
}
