using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class BasicSku : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.Source)
    {
        Id = "VPN123",
        Name = nameof(BasicSku),
        Title = "The gateway is not of the Basic SKU",
        Severity = FindingSeverity.Information,
        Reason = "Basic is meant for trials: 100 Mbps, limited support, no zones, and most features are missing. It cannot be upgraded.",
        Recommendation = "Use VpnGw1AZ or higher in production. A Basic gateway has to be deleted and made anew for that, with a new public address.",
        FaqId = "is-the-vpn-gateway-basic-sku-also-retiring",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.SkuName.IsGiven)
            return Unknown(gateway.SkuName);
        return gateway.IsBasic
            ? Fail(gateway.SkuName, "VpnGw1AZ or higher", "The gateway is of the Basic SKU, which is not made for production.", impact: FixImpact.Recreates)
            : Pass;
    }
}
