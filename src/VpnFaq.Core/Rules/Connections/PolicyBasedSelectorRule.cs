using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>A rule about tunnels with policy-based traffic selectors.</summary>
internal abstract class PolicyBasedSelectorRule : TunnelRule
{
    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.UsePolicyBasedTrafficSelectors.TryGet(false, out var isOn))
            return Unknown(connection.UsePolicyBasedTrafficSelectors);
        return isOn ? CheckSelectors(connection, context) : NotApplicable("The connection does not use policy-based traffic selectors.");
    }

    protected abstract Verdict CheckSelectors(Connection connection, RuleContext context);
}
