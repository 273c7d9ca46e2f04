using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class DynamicNatPort : NatMappingRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN611",
        Name = nameof(DynamicNatPort),
        Title = "A dynamic NAT rule maps no port",
        Severity = FindingSeverity.Error,
        Reason = "Ports can be mapped by static rules only; a dynamic rule chooses ports itself.",
        Recommendation = "Take the port ranges away, or make the rule static.",
        FaqId = "what-types-of-nat-do-vpn-gateways-support",
    };

    protected override Verdict CheckMapping(NatRule rule, NatMapping inside, NatMapping outside)
    {
        if (!rule.RuleType.TryGet(out _))
            return Unknown(rule.RuleType);
        if (!rule.IsDynamic)
            return NotApplicable("The NAT rule is not dynamic.");

        List<Failure>? failures = null;
        foreach (var mapping in new[] { inside, outside })
        {
            if (mapping.PortRange.IsUnreadable)
                return Unknown(mapping, mapping.PortRange);
            if (mapping.PortRange.TryGet(out var ports))
                (failures ??= []).Add(Fail(mapping, mapping.PortRange, "no port range", $"The dynamic rule names port {ports}; only static rules map ports."));
        }

        return From(failures);
    }
}
