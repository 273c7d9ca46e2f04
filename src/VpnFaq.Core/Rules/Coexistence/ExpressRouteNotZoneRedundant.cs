using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class ExpressRouteNotZoneRedundant : ExpressRouteGatewayRule
{
    public override RuleInfo Info { get; } = new(ExpressRouteGateways.GatewaysSource)
    {
        Id = "VPN831",
        Name = nameof(ExpressRouteNotZoneRedundant),
        Title = "The ExpressRoute gateway is of a SKU that can be spread over zones",
        Severity = FindingSeverity.Information,
        Reason = "Standard, HighPerformance and UltraPerformance know no availability zones: one failed datacenter can take the whole gateway away.",
        Recommendation = "Migrate to ErGw1AZ, ErGw2AZ, ErGw3AZ or ErGwScale where the region has zones.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.SkuName.TryGet(out var sku))
            return Unknown(gateway.SkuName);
        return ExpressRouteGateways.IsRegional(sku) ? Fail(gateway.SkuName, "ErGw1AZ or higher, or ErGwScale", $"A gateway of SKU {sku} is not spread over zones.") : Pass;
    }
}
