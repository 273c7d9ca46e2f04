using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class RegionalSkuRetired : RetiredSkuRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.ConsolidationSource)
    {
        Id = "VPN902",
        Name = nameof(RegionalSkuRetired),
        Title = "The gateway does not run on VpnGw1 to VpnGw5 without AZ",
        Severity = FindingSeverity.Warning,
        Reason = "The SKUs without availability zones are retired. Azure refuses changes to such a gateway until it is on the AZ SKU.",
        Recommendation = "Move to the SKU of the same number that ends in AZ: no interruption with a Standard public IP address. With a Basic one, migrate the address; the SKU moves along.",
        FaqId = "regional-sku-retirement",
    };

    protected override DateTime Announced => GatewaySkus.RegionalAnnounced;

    protected override bool Concerns(GatewaySku sku) => sku.Generation != 0 && sku.Successor is not null;

    protected override Failure Retiring(GatewaySku sku, VirtualNetworkGateway gateway, RuleContext context)
    {
        var message = $"{Fate(sku, context)}; its successor is {sku.Successor}.";
        return context.TryGetBasicAddress(gateway, out var basic, out _) && basic is not null
            ? Fail(gateway.SkuName, sku.Successor!, message + " The Basic public IP address has to be migrated first.", impact: FixImpact.Interrupts)
            : Fail(gateway.SkuName, sku.Successor!, message, Resize(gateway, sku.Successor!));
    }
}
