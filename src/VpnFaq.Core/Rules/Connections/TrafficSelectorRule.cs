using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>A rule about the custom traffic selectors of a tunnel.</summary>
internal abstract class TrafficSelectorRule : TunnelRule
{
    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.TrafficSelectorPolicies.TryGetItems(out var policies))
            return Unknown(connection.TrafficSelectorPolicies);
        return policies.Count == 0
            ? NotApplicable("The connection has no custom traffic selectors.")
            : CheckSelectors(policies, connection, context);
    }

    protected abstract Verdict CheckSelectors(ListOf<TrafficSelectorPolicy> policies, Connection connection, RuleContext context);
}
