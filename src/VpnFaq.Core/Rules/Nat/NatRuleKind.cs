using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatRuleKind : Rule<NatRule>
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN604",
        Name = nameof(NatRuleKind),
        Title = "A NAT rule is Static or Dynamic, and IngressSnat or EgressSnat",
        Severity = FindingSeverity.Error,
        Reason = "There are no other kinds: no DNAT rules, no NAT64 and no way out to the internet.",
        Recommendation = "Use IngressSnat for the addresses of the site and EgressSnat for those of the virtual network; each works in both directions.",
        FaqId = "do-i-need-to-create-the-matching-dnat-rules-for-the-snat-rule",
    };

    protected override Verdict Check(NatRule rule, RuleContext context)
    {
        if (!rule.RuleType.TryGet(out var type))
            return Unknown(rule.RuleType);
        if (!rule.Mode.TryGet(out var mode))
            return Unknown(rule.Mode);

        List<Failure>? failures = null;
        if (!rule.IsStatic && !rule.IsDynamic)
            (failures ??= []).Add(Fail(rule.RuleType, "Static or Dynamic", $"There is no NAT of type {type}."));
        if (!rule.IsIngress && !rule.IsEgress)
            (failures ??= []).Add(Fail(rule.Mode, "IngressSnat or EgressSnat", $"There is no NAT mode {mode}; one rule translates both directions of a network, so DNAT rules are not needed."));
        return From(failures);
    }
}
