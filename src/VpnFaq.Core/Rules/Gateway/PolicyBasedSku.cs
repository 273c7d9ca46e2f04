using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class PolicyBasedSku : PolicyBasedGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("vpn-gateway-about-skus-legacy", "2026-02-27"))
    {
        Id = "VPN112",
        Name = nameof(PolicyBasedSku),
        Title = "A policy-based gateway is of the Basic SKU",
        Severity = FindingSeverity.Error,
        Reason = "Basic is the only SKU with policy-based gateways; Azure refuses the type on any other.",
        Recommendation = "Set vpnType to RouteBased. It cannot be changed on a gateway that exists.",
        FaqId = "why-cant-i-specify-policy-based-and-route-based-vpn-types",
        AzureErrorCode = ["InvalidGatewaySize"],
    };

    protected override Verdict CheckPolicyBased(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.SkuName.TryGet(out var sku))
            return Unknown(gateway.SkuName);
        return gateway.IsBasic
            ? Pass
            : Fail(gateway.VpnType, "RouteBased", $"A gateway of SKU {sku} cannot be policy-based.", impact: FixImpact.Recreates);
    }
}
