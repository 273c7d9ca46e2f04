using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class DynamicNatTooWide : NatPrefixRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN609",
        Name = nameof(DynamicNatTooWide),
        Title = "The external prefix of a dynamic NAT rule is a /26 or smaller",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses a dynamic rule with more than 64 external addresses.",
        Recommendation = "Choose an external prefix from /26 to /32, or a static rule with two prefixes of one length.",
        FaqId = "what-types-of-nat-do-vpn-gateways-support",
    };

    protected override string Type => "Dynamic";

    protected override Verdict CheckPrefixes(NatMapping inside, NatMapping outside)
    {
        if (outside.Prefix.IsIPv6)
            return NotApplicable("The limit is known for IPv4 only.");
        return outside.Prefix.Length >= NatLimits.DynamicExternalLength
            ? Pass
            : Fail(outside, outside.AddressSpace, $"/{NatLimits.DynamicExternalLength} or smaller", $"{outside.Prefix} is wider than a dynamic rule may be on its external side.");
    }
}
