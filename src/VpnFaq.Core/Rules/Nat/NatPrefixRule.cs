using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

/// <summary>A rule about the sizes of the two prefixes of a NAT rule of one type.</summary>
internal abstract class NatPrefixRule : NatMappingRule
{
    /// <summary>Static or Dynamic: the type that the rule is about.</summary>
    protected abstract string Type { get; }

    protected sealed override Verdict CheckMapping(NatRule rule, NatMapping inside, NatMapping outside)
    {
        if (!rule.RuleType.TryGet(out var type))
            return Unknown(rule.RuleType);
        if (!Is(type, Type))
            return NotApplicable("The NAT rule is of the other type.");
        if (!inside.Prefix.IsValid)
            return Unknown(inside, inside.AddressSpace);
        return outside.Prefix.IsValid ? CheckPrefixes(inside, outside) : Unknown(outside, outside.AddressSpace);
    }

    protected abstract Verdict CheckPrefixes(NatMapping inside, NatMapping outside);
}
