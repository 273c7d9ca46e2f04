using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule that needs the figures or the dates of a VPN gateway's SKU.</summary>
internal abstract class GatewaySkuRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.SkuName.IsGiven)
            return Unknown(gateway.SkuName);
        return gateway.Sku is { } sku
            ? CheckSku(sku, gateway, context)
            : NotApplicable("The SKU is none of VPN gateways, so nothing is known of it.");
    }

    protected abstract Verdict CheckSku(GatewaySku sku, VirtualNetworkGateway gateway, RuleContext context);

    /// <summary>The command that changes the SKU.</summary>
    protected static string Resize(VirtualNetworkGateway gateway, string sku) =>
        $"Resize-AzVirtualNetworkGateway -VirtualNetworkGateway ({Get(gateway)}) -GatewaySku {sku}";
}
