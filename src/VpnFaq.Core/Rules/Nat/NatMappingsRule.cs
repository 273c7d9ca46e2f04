using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

/// <summary>A rule about the mappings of a NAT rule, inside and outside.</summary>
internal abstract class NatMappingsRule : Rule<NatRule>
{
    protected sealed override Verdict Check(NatRule rule, RuleContext context)
    {
        if (!rule.InternalMappings.TryGet(out var inside))
            return Unknown(rule.InternalMappings);
        return rule.ExternalMappings.TryGet(out var outside) ? CheckMappings(rule, inside, outside) : Unknown(rule.ExternalMappings);
    }

    protected abstract Verdict CheckMappings(NatRule rule, ListOf<NatMapping> inside, ListOf<NatMapping> outside);
}
