using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class LegacySkuRetired : RetiredSkuRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.LegacySource)
    {
        Id = "VPN901",
        Name = nameof(LegacySkuRetired),
        Title = "The gateway does not run on Standard or HighPerformance",
        Severity = FindingSeverity.Warning,
        Reason = "Both SKUs are retired. Microsoft moves what is left to VpnGw1AZ and VpnGw2AZ, and cannot where the gateway subnet is too small.",
        Recommendation = "Migrate the Basic public IP address of the gateway; the SKU moves along and the address stays. Making the gateway anew is the other way and changes the address.",
        FaqId = "what-happens-if-i-dont-migrate-by-retirement-date",
    };

    protected override DateTime Announced => GatewaySkus.LegacyAnnounced;

    protected override bool Concerns(GatewaySku sku) => sku.Generation == 0;

    protected override Failure Retiring(GatewaySku sku, VirtualNetworkGateway gateway, RuleContext context) =>
        Fail(gateway.SkuName, sku.Successor!, $"{Fate(sku, context)}; its successor is {sku.Successor}.", impact: FixImpact.Interrupts);
}
