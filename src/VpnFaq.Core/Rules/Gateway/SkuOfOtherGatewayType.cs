using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class SkuOfOtherGatewayType : Rule<VirtualNetworkGateway>
{
    public override RuleInfo Info { get; } = new(GatewaySkus.Source)
    {
        Id = "VPN105",
        Name = nameof(SkuOfOtherGatewayType),
        Title = "The SKU is one of the gateway's own type",
        Severity = FindingSeverity.Error,
        Reason = "VPN and ExpressRoute gateways have SKUs of their own; Azure refuses one on the other.",
        Recommendation = "Take a VpnGw SKU for a VPN gateway, and an ErGw SKU for an ExpressRoute gateway.",
        FaqId = "where-can-i-find-information-about-gateway-types-requirements-and-throughput",
    };

    protected override Verdict Check(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.GatewayType.TryGet(out var type))
            return Unknown(gateway.GatewayType);
        if (!gateway.IsVpn && !gateway.IsExpressRoute)
            return NotApplicable("The gateway is neither of type Vpn nor of type ExpressRoute.");
        if (!gateway.SkuName.TryGet(out var sku))
            return Unknown(gateway.SkuName);
        if (gateway.IsVpn ? !GatewaySkus.IsExpressRouteOnly(sku) : !GatewaySkus.IsVpnOnly(sku))
            return Pass;
        return Fail(gateway.SkuName, gateway.IsVpn ? "VpnGw1AZ to VpnGw5AZ" : "ErGw1AZ to ErGw3AZ, or ErGwScale", $"{sku} is a SKU of the other gateway type, not of type {type}.");
    }
}
