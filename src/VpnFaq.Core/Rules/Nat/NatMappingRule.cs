using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

/// <summary>A rule about what one NAT rule maps: one prefix inside, one outside.</summary>
internal abstract class NatMappingRule : NatMappingsRule
{
    protected sealed override Verdict CheckMappings(NatRule rule, ListOf<NatMapping> inside, ListOf<NatMapping> outside) =>
        inside.Count == 1 && outside.Count == 1
            ? CheckMapping(rule, inside[0], outside[0])
            : NotApplicable("The rule does not map one prefix to one prefix.");

    protected abstract Verdict CheckMapping(NatRule rule, NatMapping inside, NatMapping outside);
}
