using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

/// <summary>A rule about the BGP settings of VPN gateways. Basic gateways have no BGP; that is another rule's to tell.</summary>
internal abstract class BgpGatewayRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (gateway.IsBasic)
            return NotApplicable("A gateway of the Basic SKU has no BGP.");
        if (gateway.BgpSettings.IsUnreadable)
            return Unknown(gateway.BgpSettings);
        return gateway.BgpSettings.TryGet(out var settings) ? CheckSettings(settings, gateway, context) : NotApplicable("No BGP settings of the gateway were given.");
    }

    protected abstract Verdict CheckSettings(BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context);
}
