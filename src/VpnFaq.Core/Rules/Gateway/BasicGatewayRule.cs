using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

/// <summary>A rule about VPN gateways of the Basic SKU: what that SKU lacks.</summary>
internal abstract class BasicGatewayRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.SkuName.IsGiven)
            return Unknown(gateway.SkuName);
        return gateway.IsBasic ? CheckBasic(gateway, context) : NotApplicable("The gateway is not of the Basic SKU.");
    }

    protected abstract Verdict CheckBasic(VirtualNetworkGateway gateway, RuleContext context);
}
