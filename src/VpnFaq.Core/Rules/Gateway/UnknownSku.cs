using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class UnknownSku : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.Source)
    {
        Id = "VPN104",
        Name = nameof(UnknownSku),
        Title = "The SKU is one that Azure has for gateways",
        Severity = FindingSeverity.Error,
        Reason = "A name that no table of SKUs lists cannot be created, and none of its limits are known.",
        Recommendation = "Take a SKU of the table: Get-VpnGatewaySku lists them with what they carry.",
        FaqId = "sku-table",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.SkuName.TryGet(out var name))
            return Unknown(gateway.SkuName);
        if (GatewaySkus.IsExpressRouteOnly(name))
            return NotApplicable("The SKU is one of ExpressRoute gateways; another rule speaks of that.");
        return GatewaySkus.Named(name).Count > 0
            ? Pass
            : Fail(gateway.SkuName, "VpnGw1AZ to VpnGw5AZ, or Basic", $"{name} is no SKU of VPN gateways.");
    }
}
