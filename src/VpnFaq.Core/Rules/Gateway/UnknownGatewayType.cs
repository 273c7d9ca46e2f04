using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class UnknownGatewayType : Rule<VirtualNetworkGateway>
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("vpn-gateway-about-vpn-gateway-settings", "2025-03-31"))
    {
        Id = "VPN102",
        Name = nameof(UnknownGatewayType),
        Title = "The type of the gateway is one that Azure has",
        Severity = FindingSeverity.Error,
        Reason = "Azure knows the types Vpn, ExpressRoute and LocalGateway; anything else is refused, and no other rule can judge such a gateway.",
        Recommendation = "Set gatewayType to Vpn for a VPN gateway. The type of a gateway that exists cannot be changed.",
        FaqId = "is-a-vpn-gateway-a-virtual-network-gateway",
    };

    protected override Verdict Check(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.GatewayType.TryGet(out var type))
            return Unknown(gateway.GatewayType);
        if (Is(type, "Vpn") || Is(type, "ExpressRoute") || Is(type, "LocalGateway"))
            return Pass;
        if (Is(type, "DynamicRouting") || Is(type, "StaticRouting"))
            return NotApplicable("The type is a word of the preview of 2015, which Azure has replaced since.");
        return Fail(gateway.GatewayType, "Vpn", $"{type} is no type of virtual network gateways; Azure refuses it.");
    }
}
