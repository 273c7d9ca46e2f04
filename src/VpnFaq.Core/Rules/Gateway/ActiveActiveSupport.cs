using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class ActiveActiveSupport : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("about-active-active-gateways", "2024-07-22"))
    {
        Id = "VPN115",
        Name = nameof(ActiveActiveSupport),
        Title = "An active-active gateway is route-based and of a SKU that has the mode",
        Severity = FindingSeverity.Error,
        Reason = "Basic has no active-active mode, neither has Standard, and a policy-based gateway has it on no SKU.",
        Recommendation = "Turn active-active off, or make a route-based gateway of a VpnGw SKU.",
        FaqId = "is-there-an-additional-cost-for-setting-up-a-vpn-gateway-as-active-active",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.ActiveActive.TryGet(false, out var activeActive))
            return Unknown(gateway.ActiveActive);
        if (!activeActive)
            return NotApplicable("The gateway is not active-active.");
        if (!gateway.SkuName.TryGet(out var sku))
            return Unknown(gateway.SkuName);
        if (gateway.IsBasic || Is(sku, "Standard"))
            return Fail(gateway.ActiveActive, "false, or a VpnGw SKU", $"A gateway of SKU {sku} cannot be active-active.");
        if (!gateway.VpnType.IsGiven)
            return Unknown(gateway.VpnType);
        return gateway.IsPolicyBased ? Fail(gateway.ActiveActive, "false, or a route-based gateway", "A policy-based gateway cannot be active-active.") : Pass;
    }
}
