using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatMappingForm : NatMappingsRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN606",
        Name = nameof(NatMappingForm),
        Title = "Every mapping of a NAT rule is a prefix",
        Severity = FindingSeverity.Error,
        Reason = "Without a prefix in address/length form there is nothing to map; Azure refuses the rule.",
        Recommendation = "Write each mapping as a network and its length, such as 10.0.1.0/24.",
        FaqId = "what-ip-ranges-can-i-use-for-external-mapping",
    };

    protected override Verdict CheckMappings(NatRule rule, IReadOnlyList<NatMapping> inside, IReadOnlyList<NatMapping> outside)
    {
        var failures = new List<Failure>();
        foreach (var mapping in inside.Concat(outside))
        {
            if (!mapping.AddressSpace.TryGet(out var text))
                return Unknown(mapping, mapping.AddressSpace);
            if (!mapping.Prefix.IsValid)
                failures.Add(Fail(mapping, mapping.AddressSpace, "a prefix such as 10.0.1.0/24", $"{text} is no prefix."));
            else if (mapping.Prefix.HasHostBits)
                failures.Add(Fail(mapping, mapping.AddressSpace, "the first address of the prefix", $"{text} names an address inside of the prefix, not the prefix."));
        }

        return From(failures);
    }
}
