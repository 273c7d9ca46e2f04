using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatOnOneInstanceOnly : NatInstanceRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("does-nat-work-on-active-active-vpn-gateways"))
    {
        Id = "VPN616",
        Name = nameof(NatOnOneInstanceOnly),
        Title = "A NAT rule for one instance of an active-active gateway has its counterpart for the other",
        Severity = FindingSeverity.Warning,
        Reason = "Traffic over the other instance is not translated, so every second flow may be lost.",
        Recommendation = "Make the same rule for the other ip configuration and link both to the connection.",
        FaqId = "does-nat-work-on-active-active-vpn-gateways",
    };

    protected override Verdict CheckInstance(NatRule rule, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!rule.IPConfigurationId.TryGet(out var instance))
            return NotApplicable("The NAT rule names no instance.");
        if (!rule.SoleInternalPrefix.IsValid)
            return Unknown(rule.InternalMappings);
        return context.Topology.NatRulesOf(gateway).Any(rule.IsCounterpartOf)
            ? Pass
            : Fail(rule.IPConfigurationId, "a like rule for the other instance", $"Only instance {ResourceId.Of(instance).Name} translates {rule.SoleInternalPrefix}; the other instance of gateway {gateway.Name} has no rule for it.");
    }
}
