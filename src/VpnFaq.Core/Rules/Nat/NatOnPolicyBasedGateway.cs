using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatOnPolicyBasedGateway : NatGatewayRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN633",
        Name = nameof(NatOnPolicyBasedGateway),
        Title = "A gateway with NAT rules is route-based",
        Severity = FindingSeverity.Error,
        Reason = "NAT rules work on route-based gateways only.",
        Recommendation = "Use a route-based gateway; the type of an existing one cannot be changed.",
        FaqId = "is-nat-supported-on-all-azure-vpn-gateway-skus",
    };

    protected override Verdict CheckRules(ListOf<NatRule> rules, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.VpnType.TryGet(out var type))
            return Unknown(gateway.VpnType);
        return Is(type, "PolicyBased")
            ? Fail(gateway.VpnType, "RouteBased", "The gateway has NAT rules, and a policy-based gateway cannot translate.", impact: FixImpact.Recreates)
            : Pass;
    }
}
