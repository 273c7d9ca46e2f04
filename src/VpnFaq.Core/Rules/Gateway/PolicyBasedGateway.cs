using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class PolicyBasedGateway : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("secure-vpn-gateway", "2026-08-11"))
    {
        Id = "VPN114",
        Name = nameof(PolicyBasedGateway),
        Title = "The gateway is route-based",
        Severity = FindingSeverity.Information,
        Reason = "A policy-based gateway speaks IKEv1 only, without DPD and PFS, and drops its tunnel after five idle minutes. BGP, client access, several sites, own policies and NAT rules all want a route-based one.",
        Recommendation = "Plan a route-based gateway. The type cannot be changed: the gateway is made anew, which takes about an hour and a new public address.",
        FaqId = "can-i-update-my-policy-based-vpn-gateway-to-route-based",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.VpnType.IsGiven)
            return Unknown(gateway.VpnType);
        return gateway.IsPolicyBased
            ? Fail(gateway.VpnType, "RouteBased", "The gateway is policy-based: one IKEv1 tunnel that goes down when idle.", impact: FixImpact.Recreates)
            : Pass;
    }
}
