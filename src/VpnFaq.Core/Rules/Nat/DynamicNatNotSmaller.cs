using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class DynamicNatNotSmaller : NatPrefixRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN610",
        Name = nameof(DynamicNatNotSmaller),
        Title = "The external prefix of a dynamic NAT rule is smaller than the internal one",
        Severity = FindingSeverity.Warning,
        Reason = "Where there are enough external addresses, a static rule does the same and lets both sides open connections.",
        Recommendation = "Make the rule static with prefixes of one length, or choose a smaller external prefix.",
        FaqId = "what-types-of-nat-do-vpn-gateways-support",
    };

    protected override string Type => "Dynamic";

    protected override Verdict CheckPrefixes(NatMapping inside, NatMapping outside) =>
        outside.Prefix.Length > inside.Prefix.Length || inside.Prefix.IsIPv6 != outside.Prefix.IsIPv6
            ? Pass
            : Fail(outside, outside.AddressSpace, $"smaller than a /{inside.Prefix.Length}", $"{outside.Prefix} has room for all of {inside.Prefix}; a static rule would need no state and work in both directions.");
}
