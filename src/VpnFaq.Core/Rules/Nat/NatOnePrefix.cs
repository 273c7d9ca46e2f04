using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatOnePrefix : NatMappingsRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("what-do-i-do-if-my-vnet-or-local-network-gateway-address-space-has-two-or-more-prefixes-can-i-apply-nat-to-all-of-them-or-just-a-subset"))
    {
        Id = "VPN605",
        Name = nameof(NatOnePrefix),
        Title = "A NAT rule maps one prefix to one prefix",
        Severity = FindingSeverity.Error,
        Reason = "A rule holds a single prefix on each side; a network with several needs a rule for each.",
        Recommendation = "Make one rule for each prefix and link them all to the connection.",
        FaqId = "what-do-i-do-if-my-vnet-or-local-network-gateway-address-space-has-two-or-more-prefixes-can-i-apply-nat-to-all-of-them-or-just-a-subset",
    };

    protected override Verdict CheckMappings(NatRule rule, ListOf<NatMapping> inside, ListOf<NatMapping> outside)
    {
        List<Failure>? failures = null;
        Add(ref failures, rule.InternalMappings.Path, inside.Count);
        Add(ref failures, rule.ExternalMappings.Path, outside.Count);
        return From(failures);
    }

    private static void Add(ref List<Failure>? failures, string path, int count)
    {
        if (count != 1)
            (failures ??= []).Add(Fail(path, $"{count} prefixes", "1", $"A NAT rule maps exactly one prefix; here are {count}."));
    }
}
