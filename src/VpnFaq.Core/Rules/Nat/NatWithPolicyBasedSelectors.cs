using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatWithPolicyBasedSelectors : NatConnectionRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN622",
        Name = nameof(NatWithPolicyBasedSelectors),
        Title = "A connection with NAT rules does not use policy-based traffic selectors",
        Severity = FindingSeverity.Error,
        Reason = "NAT rules and policy-based traffic selectors exclude each other.",
        Recommendation = "Let the device use any-to-any selectors and turn usePolicyBasedTrafficSelectors off, or take the NAT rules away.",
        FaqId = "is-nat-applied-to-all-connections-on-a-vpn-gateway",
    };

    protected override Verdict CheckLinked(ListOf<LinkedNatRule> linked, Connection connection, RuleContext context)
    {
        if (!connection.UsePolicyBasedTrafficSelectors.TryGet(false, out var policyBased))
            return Unknown(connection.UsePolicyBasedTrafficSelectors);
        return !policyBased
            ? Pass
            : Fail(
                connection.UsePolicyBasedTrafficSelectors,
                "false",
                "NAT rules are linked to the connection, and they do not work with policy-based traffic selectors.",
                Fixes.SetConnection(Get(connection), "$connection.UsePolicyBasedTrafficSelectors = $false"),
                FixImpact.Interrupts);
    }
}
