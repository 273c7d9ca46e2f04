using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

/// <summary>A rule about gateways that run on a SKU which Azure retires; gateways yet to be made are another rule's business.</summary>
internal abstract class RetiredSkuRule : GatewaySkuRule
{
    /// <summary>The day on which the retirement was announced.</summary>
    protected abstract DateTime Announced { get; }

    protected abstract bool Concerns(GatewaySku sku);

    /// <summary>The failure, where the retirement is known.</summary>
    protected abstract Failure Retiring(GatewaySku sku, VirtualNetworkGateway gateway, RuleContext context);

    protected sealed override Verdict CheckSku(GatewaySku sku, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!Concerns(sku))
            return Pass;
        if (context.AsOf < Announced)
            return NotApplicable("The retirement of the SKU was not announced yet.");
        return gateway.IsPlanned && sku.ClosedForNew <= context.AsOf
            ? NotApplicable("The gateway is yet to be made, and the SKU is closed for new gateways; another rule speaks of that.")
            : Retiring(sku, gateway, context);
    }

    /// <summary>What happened, or will, to a SKU.</summary>
    protected static string Fate(GatewaySku sku, RuleContext context) =>
        context.AsOf > sku.Retired ? $"{sku.Name} retired on {Day(sku.Retired.Value)}" : $"{sku.Name} retires on {Day(sku.Retired!.Value)}";
}
