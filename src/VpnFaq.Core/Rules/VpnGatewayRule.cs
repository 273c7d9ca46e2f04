using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about VPN gateways; gateways of other types are not its business.</summary>
internal abstract class VpnGatewayRule : Rule<VirtualNetworkGateway>
{
    protected sealed override Verdict Check(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.GatewayType.TryGet(out var type))
            return Unknown(gateway.GatewayType);
        return Is(type, "Vpn") ? CheckGateway(gateway, context) : NotApplicable("The gateway is of type {0}, not Vpn.", type);
    }

    protected abstract Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context);
}
