using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class StaticNatWithoutInstance : NatInstanceRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("does-nat-work-on-active-active-vpn-gateways"))
    {
        Id = "VPN615",
        Name = nameof(StaticNatWithoutInstance),
        Title = "A static NAT rule of an active-active gateway names the instance that it is for",
        Severity = FindingSeverity.Information,
        Reason = "The FAQ wants a rule for each instance; other documents of Azure say that a static rule acts on both.",
        Recommendation = "Try whether both tunnels translate. If one does not, make a rule for each ip configuration.",
        FaqId = "does-nat-work-on-active-active-vpn-gateways",
    };

    protected override Verdict CheckInstance(NatRule rule, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!rule.IsStatic)
            return NotApplicable("The NAT rule is not static.");
        return rule.IPConfigurationId.IsGiven
            ? Pass
            : Fail(rule.IPConfigurationId, "a rule for each ip configuration", $"Gateway {gateway.Name} is active-active, and the static rule names none of its instances. By the FAQ it may act on one of them only.");
    }
}
