using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

/// <summary>A rule about the instance of an active-active gateway that a NAT rule is for.</summary>
internal abstract class NatInstanceRule : GatewayNatRule
{
    protected sealed override Verdict CheckRule(NatRule rule, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!rule.RuleType.TryGet(out _))
            return Unknown(rule.RuleType);
        if (rule.IPConfigurationId.IsUnreadable)
            return Unknown(rule.IPConfigurationId);
        if (!gateway.ActiveActive.TryGet(false, out var activeActive))
            return Unknown(gateway.ActiveActive);
        return activeActive ? CheckInstance(rule, gateway, context) : NotApplicable("The gateway is not active-active: it has one instance at a time.");
    }

    protected abstract Verdict CheckInstance(NatRule rule, VirtualNetworkGateway gateway, RuleContext context);
}
