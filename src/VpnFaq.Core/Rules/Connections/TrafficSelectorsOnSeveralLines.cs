using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class TrafficSelectorsOnSeveralLines : TrafficSelectorRule
{
    public override RuleInfo Info { get; } = new(TrafficSelectors.Source)
    {
        Id = "VPN347",
        Name = nameof(TrafficSelectorsOnSeveralLines),
        Title = "Ranges that share a side stand in one custom traffic selector",
        Severity = FindingSeverity.Information,
        Reason = "Only the first selector comes up with the tunnel. Each of the others waits for traffic, and the packets that wake it are lost.",
        Recommendation = "Name the ranges of both sides in one selector, where the device negotiates them together.",
        FaqId = "can-i-specify-my-own-policy-based-traffic-selectors",
    };

    protected override Verdict CheckSelectors(ListOf<TrafficSelectorPolicy> policies, Connection connection, RuleContext context)
    {
        if (!connection.UsePolicyBasedTrafficSelectors.TryGet(false, out var isOn))
            return Unknown(connection.UsePolicyBasedTrafficSelectors);
        if (!isOn)
            return NotApplicable("The selectors are not used.");
        foreach (var policy in policies)
        {
            if (!policy.LocalAddressRanges.TryGetItems(out _))
                return Unknown(policy, policy.LocalAddressRanges);
            if (!policy.RemoteAddressRanges.TryGetItems(out _))
                return Unknown(policy, policy.RemoteAddressRanges);
        }

        // One selector pairs all of its local ranges with all of its remote ones, so selectors that differ on both sides cannot become one.
        return policies.Count > 1 && (AreAlike(policies, static p => p.LocalAddressRanges) || AreAlike(policies, static p => p.RemoteAddressRanges))
            ? Fail(connection.TrafficSelectorPolicies.Path, $"{Count(policies.Count)} selectors", "one selector", $"{Count(policies.Count)} selectors differ on one side only; all but the first come up when traffic asks for them.")
            : Pass;
    }

    private static bool AreAlike(ListOf<TrafficSelectorPolicy> policies, Func<TrafficSelectorPolicy, Field<ListOf<AddressPrefix>>> side)
    {
        var first = new HashSet<AddressPrefix>(side(policies[0]).Items());
        return policies.All(p => first.SetEquals(side(p).Items()));
    }
}
