using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class DynamicNatWithoutInstance : NatInstanceRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("does-nat-work-on-active-active-vpn-gateways"))
    {
        Id = "VPN614",
        Name = nameof(DynamicNatWithoutInstance),
        Title = "A dynamic NAT rule of an active-active gateway names the instance that it is for",
        Severity = FindingSeverity.Warning,
        Reason = "A dynamic rule keeps the state of each flow, and that state lives on one instance.",
        Recommendation = "Make one dynamic rule for each instance, each with the ip configuration of its instance and external addresses of its own.",
        FaqId = "does-nat-work-on-active-active-vpn-gateways",
    };

    protected override Verdict CheckInstance(NatRule rule, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!rule.IsDynamic)
            return NotApplicable("The NAT rule is not dynamic.");
        return rule.IPConfigurationId.IsGiven
            ? Pass
            : Fail(rule.IPConfigurationId, "the id of an ip configuration", $"Gateway {gateway.Name} is active-active, and the dynamic rule does not say for which of its instances it is.");
    }
}
