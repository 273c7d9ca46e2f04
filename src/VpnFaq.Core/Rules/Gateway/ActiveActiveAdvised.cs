using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class ActiveActiveAdvised : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("secure-vpn-gateway", "2026-08-11"))
    {
        Id = "VPN116",
        Name = nameof(ActiveActiveAdvised),
        Title = "A gateway with tunnels is active-active",
        Severity = FindingSeverity.Information,
        Reason = "With one active instance, each update of the gateway cuts all tunnels for seconds, a failure for a minute or more. In active-active mode the other instance carries on.",
        Recommendation = "Add a second public IP address and turn active-active on. Devices then need a second tunnel, and peer addresses of BGP change.",
        FaqId = "how-does-azure-vpn-gateway-handle-traffic-flow-in-active-active-mode-and-what-should-i-consider-if-my-on-premises-setup-requires-symmetric-routing",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.ActiveActive.TryGet(false, out var activeActive))
            return Unknown(gateway.ActiveActive);
        if (activeActive)
            return Pass;
        if (!gateway.SkuName.TryGet(out var sku))
            return Unknown(gateway.SkuName);
        if (gateway.IsBasic || Is(sku, "Standard"))
            return NotApplicable("The SKU has no active-active mode.");
        if (gateway.IsPolicyBased)
            return NotApplicable("A policy-based gateway cannot be active-active.");
        _ = context.Topology.CountTunnels(gateway, out var tunnels);
        if (gateway.HasPointToSite && tunnels == 0)
            return NotApplicable("Only clients use the gateway, as far as the input tells; they have to reconnect in either mode.");
        return Fail(gateway.ActiveActive.Path, "false", "true", "One instance carries all tunnels, and they drop whenever it is updated.", impact: FixImpact.Interrupts);
    }
}
