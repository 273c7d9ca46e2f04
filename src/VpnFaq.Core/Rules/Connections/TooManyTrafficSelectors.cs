using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class TooManyTrafficSelectors : TrafficSelectorRule
{
    public override RuleInfo Info { get; } = new(Limits.Source)
    {
        Id = "VPN341",
        Name = nameof(TooManyTrafficSelectors),
        Title = "The connection has at most 100 custom traffic selectors",
        Severity = FindingSeverity.Error,
        Reason = "Azure takes no more traffic selector policies.",
        Recommendation = "Put several ranges into one selector, or summarize neighbouring ranges.",
        FaqId = "service-limits",
    };

    protected override Verdict CheckSelectors(ListOf<TrafficSelectorPolicy> policies, Connection connection, RuleContext context) =>
        policies.Count <= TrafficSelectors.MaxPolicies
            ? Pass
            : Fail(connection.TrafficSelectorPolicies.Path, $"{Count(policies.Count)} selectors", "100 or fewer", $"{Count(policies.Count)} traffic selectors are more than Azure takes.");
}
