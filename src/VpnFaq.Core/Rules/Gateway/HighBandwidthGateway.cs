using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class HighBandwidthGateway : HighBandwidthRule
{
    public override RuleInfo Info { get; } = new(HighBandwidth.Source)
    {
        Id = "VPN126",
        Name = nameof(HighBandwidthGateway),
        Title = "A gateway with high bandwidth tunnels is a route-based, active-active VpnGw5AZ",
        Severity = FindingSeverity.Error,
        Reason = "High bandwidth tunnels exist on one SKU only, in active-active mode and on route-based gateways.",
        Recommendation = "Take VpnGw5AZ, active-active and RouteBased, or leave high bandwidth tunnels off.",
        FaqId = "where-can-i-find-information-about-gateway-types-requirements-and-throughput",
    };

    protected override Verdict CheckHighBandwidth(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.SkuName.TryGet(out var sku))
            return Unknown(gateway.SkuName);
        if (gateway.ActiveActive.IsUnreadable)
            return Unknown(gateway.ActiveActive);
        if (gateway.VpnType.IsUnreadable)
            return Unknown(gateway.VpnType);

        List<Failure>? failures = null;
        if (!Is(sku, HighBandwidth.Sku))
            (failures ??= []).Add(Fail(gateway.SkuName, HighBandwidth.Sku, $"High bandwidth tunnels are switched on, and {sku} has none."));
        // The mode is set by itself where the request leaves it out.
        if (gateway.ActiveActive.TryGet(out var activeActive) && !activeActive)
            (failures ??= []).Add(Fail(gateway.ActiveActive, "true", "High bandwidth tunnels are switched on, and the gateway is not active-active."));
        if (gateway.IsPolicyBased)
            (failures ??= []).Add(Fail(gateway.VpnType, "RouteBased", "High bandwidth tunnels are switched on, and the gateway is policy-based."));
        return From(failures);
    }
}
