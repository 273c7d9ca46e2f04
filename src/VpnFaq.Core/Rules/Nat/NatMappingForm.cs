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

    protected override Verdict CheckMappings(NatRule rule, ListOf<NatMapping> inside, ListOf<NatMapping> outside)
    {
        List<Failure>? failures = null;
        foreach (var mapping in inside.Concat(outside))
        {
            if (!mapping.AddressSpace.IsGiven)
                return Unknown(mapping, mapping.AddressSpace);
            if (PrefixForm.Mistake(mapping.Prefix) is { } mistake)
                (failures ??= []).Add(Fail(mapping, mapping.AddressSpace, PrefixForm.Expected(mapping.Prefix), mistake));
        }

        return From(failures);
    }
}
