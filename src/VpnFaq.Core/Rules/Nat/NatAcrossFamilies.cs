using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatAcrossFamilies : NatMappingRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("what-types-of-nat-do-vpn-gateways-support"))
    {
        Id = "VPN607",
        Name = nameof(NatAcrossFamilies),
        Title = "A NAT rule stays within IPv4 or within IPv6",
        Severity = FindingSeverity.Error,
        Reason = "The gateway has no NAT64: it cannot turn addresses of one family into those of the other.",
        Recommendation = "Map to a prefix of the same family.",
        FaqId = "what-types-of-nat-do-vpn-gateways-support",
    };

    protected override Verdict CheckMapping(NatRule rule, NatMapping inside, NatMapping outside)
    {
        if (!inside.Prefix.IsValid)
            return Unknown(inside, inside.AddressSpace);
        if (!outside.Prefix.IsValid)
            return Unknown(outside, outside.AddressSpace);
        return inside.Prefix.IsIPv6 == outside.Prefix.IsIPv6
            ? Pass
            : Fail(outside, outside.AddressSpace, inside.Prefix.IsIPv6 ? "an IPv6 prefix" : "an IPv4 prefix", $"{inside.Prefix} cannot become {outside.Prefix}: there is no NAT between IPv4 and IPv6.");
    }
}
