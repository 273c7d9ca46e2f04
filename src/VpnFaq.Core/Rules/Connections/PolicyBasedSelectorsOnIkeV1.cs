using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class PolicyBasedSelectorsOnIkeV1 : PolicyBasedSelectorRule
{
    public override RuleInfo Info { get; } = new(TrafficSelectors.PolicyBasedSource)
    {
        Id = "VPN345",
        Name = nameof(PolicyBasedSelectorsOnIkeV1),
        Title = "Policy-based traffic selectors are used with IKEv2 only",
        Severity = FindingSeverity.Error,
        Reason = "A route-based gateway negotiates prefix pairs over IKEv2; an IKEv1 connection takes no policy-based traffic selectors.",
        Recommendation = "Make the connection anew with IKEv2, if the device speaks it, or turn the selectors off.",
        FaqId = "can-i-specify-my-own-policy-based-traffic-selectors",
    };

    protected override Verdict CheckSelectors(Connection connection, RuleContext context)
    {
        if (connection.ConnectionProtocol.IsUnreadable)
            return Unknown(connection.ConnectionProtocol);
        if (!connection.IsIkeV1)
            return Pass;
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        if (!gateway.VpnType.IsGiven)
            return Unknown(gateway.VpnType);
        return gateway.IsPolicyBased
            ? NotApplicable("The gateway is policy-based: prefix pairs over IKEv1 are all that it knows.")
            : Fail(connection.UsePolicyBasedTrafficSelectors, "false, or IKEv2", "Policy-based traffic selectors do not work over IKEv1.");
    }
}
