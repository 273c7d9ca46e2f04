using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class GenerationMismatch : GatewaySkuRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.Source)
    {
        Id = "VPN107",
        Name = nameof(GenerationMismatch),
        Title = "The SKU exists in the generation that is asked for",
        Severity = FindingSeverity.Error,
        Reason = "VpnGw1 and Basic exist in generation 1 only, VpnGw4 and VpnGw5 in generation 2 only; Azure refuses any other pair. The generation cannot be changed by hand later.",
        Recommendation = "Change vpnGatewayGeneration or the SKU, or leave the generation out and let Azure choose.",
        FaqId = "sku-table",
        AzureErrorCode = ["VirtualNetworkGatewaySkuCannotBeCreatedForSpecifiedVmGeneration"],
    };

    protected override Verdict CheckSku(GatewaySku sku, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.Generation.TryGet("None", out var generation))
            return Unknown(gateway.Generation);
        if (Is(generation, "None") || sku.Generation == 0)
            return NotApplicable("No generation is asked for, or the SKU is older than generations are.");
        return Is(generation, GatewaySkus.GenerationName(sku))
            ? Pass
            : Fail(gateway.Generation, GatewaySkus.GenerationName(sku), $"{sku.Name} does not exist in {generation}.");
    }
}
