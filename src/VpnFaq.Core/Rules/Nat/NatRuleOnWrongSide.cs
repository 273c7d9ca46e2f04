using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatRuleOnWrongSide : NatConnectionRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN624",
        Name = nameof(NatRuleOnWrongSide),
        Title = "Ingress rules stand in the ingress list of a connection, egress rules in the egress list",
        Severity = FindingSeverity.Error,
        Reason = "A rule in the wrong list fits no traffic of the connection; Azure refuses it.",
        Recommendation = "Move the rule to the list of its mode, or make a rule of the other mode.",
        FaqId = "do-i-need-both-ingress-and-egress-rules-on-a-nat-connection",
    };

    protected override Verdict CheckLinked(ListOf<LinkedNatRule> linked, Connection connection, RuleContext context)
    {
        List<Failure>? failures = null;
        foreach (var link in linked)
        {
            if (!link.Rule.Mode.TryGet(out var mode))
                return Unknown(link.Rule.Mode);
            if (link.IsIngress ? link.Rule.IsEgress : link.Rule.IsIngress)
                (failures ??= []).Add(Fail(link.Path, link.Rule.Name, link.IsIngress ? "a rule of mode IngressSnat" : "a rule of mode EgressSnat", $"NAT rule {link.Rule.Name} is of mode {mode} and stands in the {(link.IsIngress ? "ingress" : "egress")} list."));
        }

        return From(failures);
    }
}
