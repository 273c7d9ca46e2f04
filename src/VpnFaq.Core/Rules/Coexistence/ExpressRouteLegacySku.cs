using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class ExpressRouteLegacySku : ExpressRouteGatewayRule
{
    public override RuleInfo Info { get; } = new(ExpressRouteGateways.GatewaysSource)
    {
        Id = "VPN825",
        Name = nameof(ExpressRouteLegacySku),
        Title = "The ExpressRoute gateway is not of the Basic SKU",
        Severity = FindingSeverity.Warning,
        Reason = "Basic is no longer among the SKUs of ExpressRoute gateways, and a gateway that still has it cannot share its network with a VPN gateway.",
        Recommendation = "Move the gateway to ErGw1AZ or higher, or to ErGwScale.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.SkuName.IsGiven)
            return Unknown(gateway.SkuName);
        return gateway.IsBasic ? Fail(gateway.SkuName, "ErGw1AZ or higher, or ErGwScale", "SKU Basic is a leftover of an earlier generation of ExpressRoute gateways.") : Pass;
    }
}
