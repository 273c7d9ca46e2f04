using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class TrafficSelectorIllFormed : TrafficSelectorRule
{
    public override RuleInfo Info { get; } = new(TrafficSelectors.Source)
    {
        Id = "VPN342",
        Name = nameof(TrafficSelectorIllFormed),
        Title = "Every custom traffic selector has local and remote ranges in CIDR notation",
        Severity = FindingSeverity.Error,
        Reason = "A selector is a pair of ranges; Azure refuses half a pair, and ranges in any other form.",
        Recommendation = "Write each range as network address, slash and length, such as 10.10.0.0/16.",
        FaqId = "can-i-specify-my-own-policy-based-traffic-selectors",
    };

    protected override Verdict CheckSelectors(ListOf<TrafficSelectorPolicy> policies, Connection connection, RuleContext context)
    {
        List<Failure>? failures = null;
        foreach (var policy in policies)
        {
            if (!Judge(policy, policy.LocalAddressRanges, ref failures))
                return Unknown(policy, policy.LocalAddressRanges);
            if (!Judge(policy, policy.RemoteAddressRanges, ref failures))
                return Unknown(policy, policy.RemoteAddressRanges);
        }

        return From(failures);
    }

    private static bool Judge(TrafficSelectorPolicy policy, Field<ListOf<AddressPrefix>> field, ref List<Failure>? failures)
    {
        if (!field.TryGetItems(out var ranges))
            return false;
        if (ranges.Count == 0)
            (failures ??= []).Add(Fail(PathOf(policy, field.Path), "none", "at least one range", "The selector names no range on this side."));
        if (PrefixForm.HasMistakes(ranges))
            (failures ??= []).AddRange(PrefixForm.Failures(PathOf(policy, field.Path), ranges));
        return true;
    }
}
