using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatRuleNameSlash : Rule<NatRule>
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("can-i-use-a-slash-in-a-nat-rule-name"))
    {
        Id = "VPN603",
        Name = nameof(NatRuleNameSlash),
        Title = "The name of a NAT rule holds no slash",
        Severity = FindingSeverity.Error,
        Reason = "A slash separates the names of parent and child in Azure; a rule with one in its own name is refused.",
        Recommendation = "Choose a name without a slash.",
        FaqId = "can-i-use-a-slash-in-a-nat-rule-name",
    };

    // On its own a rule may carry the name of its gateway before its own: gateway/rule.
    protected override Verdict Check(NatRule rule, RuleContext context)
    {
        if (!rule.GivenName.TryGet(out var name))
            return Unknown(rule.GivenName);
        var slashes = name.Count(static c => c == '/');
        return slashes <= (rule.IsInsideGateway ? 0 : 1)
            ? Pass
            : Fail(rule.GivenName, "no slash", $"The name {name} holds a slash, which Azure refuses.");
    }
}
