using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class StaticNatLengths : NatPrefixRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("what-do-i-do-if-my-vnet-or-local-network-gateway-address-space-has-two-or-more-prefixes-can-i-apply-nat-to-all-of-them-or-just-a-subset"))
    {
        Id = "VPN608",
        Name = nameof(StaticNatLengths),
        Title = "The two prefixes of a static NAT rule have the same length",
        Severity = FindingSeverity.Error,
        Reason = "A static rule maps address for address, so both sides need the same number of addresses.",
        Recommendation = "Choose an external prefix of the internal prefix's length, or make the rule dynamic if the site alone opens connections.",
        FaqId = "what-do-i-do-if-my-vnet-or-local-network-gateway-address-space-has-two-or-more-prefixes-can-i-apply-nat-to-all-of-them-or-just-a-subset",
    };

    protected override string Type => "Static";

    protected override Verdict CheckPrefixes(NatMapping inside, NatMapping outside) =>
        inside.Prefix.Length == outside.Prefix.Length || inside.Prefix.IsIPv6 != outside.Prefix.IsIPv6
            ? Pass
            : Fail(outside, outside.AddressSpace, $"a /{inside.Prefix.Length}", $"The static rule maps {inside.Prefix} to {outside.Prefix}; both have to be of one length.");
}
