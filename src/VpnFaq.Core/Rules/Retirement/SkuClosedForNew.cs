using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class SkuClosedForNew : GatewaySkuRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.ConsolidationSource)
    {
        Id = "VPN903",
        Name = nameof(SkuClosedForNew),
        Title = "A new gateway is of a SKU that new gateways can have",
        Severity = FindingSeverity.Error,
        Reason = "Azure makes no new gateways of Standard and HighPerformance since December 2023, and none of VpnGw1 to VpnGw5 without AZ since November 2025.",
        Recommendation = "Take the AZ SKU of the same size.",
        FaqId = "can-i-create-a-new-gateway-that-uses-a-standard-or-high-performance-sku-after-the-deprecation",
    };

    protected override Verdict CheckSku(GatewaySku sku, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.IsPlanned)
            return NotApplicable("The gateway exists already.");
        return sku.ClosedForNew is { } closed && closed <= context.AsOf
            ? Fail(gateway.SkuName, sku.Successor!, $"No gateway of {sku.Name} can be made since {Day(closed)}.")
            : Pass;
    }
}
