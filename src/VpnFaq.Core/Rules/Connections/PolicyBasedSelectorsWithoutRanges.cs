using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class PolicyBasedSelectorsWithoutRanges : PolicyBasedSelectorRule
{
    public override RuleInfo Info { get; } = new(TrafficSelectors.PolicyBasedSource)
    {
        Id = "VPN346",
        Name = nameof(PolicyBasedSelectorsWithoutRanges),
        Title = "A connection with policy-based traffic selectors names its ranges",
        Severity = FindingSeverity.Information,
        Reason = "Without ranges of its own the connection proposes every pair of a site prefix and a network prefix, and the device must hold exactly the same pairs.",
        Recommendation = "Check that the device lists every pair of prefixes, or set traffic selector policies with the ranges that both ends agreed on.",
        FaqId = "can-i-specify-my-own-policy-based-traffic-selectors",
    };

    protected override Verdict CheckSelectors(Connection connection, RuleContext context)
    {
        if (!connection.TrafficSelectorPolicies.TryGetItems(out var policies))
            return Unknown(connection.TrafficSelectorPolicies);
        return policies.Count > 0
            ? Pass
            : Fail(connection.TrafficSelectorPolicies.Path, "none", "the ranges of the device", "Policy-based traffic selectors are on, and no ranges are named: every pair of prefixes is proposed.");
    }
}
