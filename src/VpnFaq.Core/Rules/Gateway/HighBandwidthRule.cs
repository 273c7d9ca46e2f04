using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

/// <summary>A rule about VPN gateways with high bandwidth tunnels.</summary>
internal abstract class HighBandwidthRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.EnableHighBandwidthVpnGateway.TryGet(false, out var enabled))
            return Unknown(gateway.EnableHighBandwidthVpnGateway);
        return enabled ? CheckHighBandwidth(gateway, context) : NotApplicable("The gateway has no high bandwidth tunnels.");
    }

    protected abstract Verdict CheckHighBandwidth(VirtualNetworkGateway gateway, RuleContext context);
}
