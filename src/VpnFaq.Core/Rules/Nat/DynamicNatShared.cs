using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class DynamicNatShared : Rule<NatRule>
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN619",
        Name = nameof(DynamicNatShared),
        Title = "A dynamic NAT rule is linked to one connection only",
        Severity = FindingSeverity.Error,
        Reason = "A dynamic rule belongs to a single connection; Azure refuses the second.",
        Recommendation = "Make a dynamic rule of its own for each connection, each with external addresses of its own.",
        FaqId = "can-i-use-the-same-ingresssnat-rule-on-different-connections",
    };

    protected override Verdict Check(NatRule rule, RuleContext context)
    {
        if (!rule.RuleType.TryGet(out var type))
            return Unknown(rule.RuleType);
        if (!rule.IsDynamic)
            return NotApplicable("The NAT rule is not dynamic.");
        var connections = context.Topology.ConnectionsWith(rule);
        return connections.Count < 2
            ? Pass
            : Fail("properties.type", type, "linked to one connection", $"The dynamic rule is linked to {connections.Count} connections: {string.Join(", ", connections.Select(c => c.Name))}.");
    }
}
