using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class DynamicNatNotAlone : NatConnectionRule
{
    public override RuleInfo Info { get; } = new(NatLimits.DynamicAlone)
    {
        Id = "VPN625",
        Name = nameof(DynamicNatNotAlone),
        Title = "A connection with a dynamic NAT rule has no other NAT rule",
        Severity = FindingSeverity.Error,
        Reason = "Azure answers that prefixes on the connection overlap when a dynamic rule joins another rule, static or dynamic.",
        Recommendation = "Link the dynamic rule alone, or use static rules throughout.",
        FaqId = "what-types-of-nat-do-vpn-gateways-support",
    };

    protected override Verdict CheckLinked(ListOf<LinkedNatRule> linked, Connection connection, RuleContext context)
    {
        foreach (var link in linked)
        {
            if (!link.Rule.RuleType.TryGet(out _))
                return Unknown(link.Rule.RuleType);
        }

        if (linked.FirstOrDefault(l => l.Rule.IsDynamic) is not { } dynamic)
            return NotApplicable("No dynamic NAT rule is linked to the connection.");
        return linked.FirstOrDefault(l => l != dynamic && !l.Rule.IsCounterpartOf(dynamic.Rule)) is { } other
            ? Fail(dynamic.Path, dynamic.Rule.Name, "no other NAT rule beside it", $"The dynamic rule {dynamic.Rule.Name} shares the connection with rule {other.Rule.Name}.")
            : Pass;
    }
}
