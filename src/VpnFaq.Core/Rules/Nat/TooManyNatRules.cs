using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class TooManyNatRules : NatGatewayRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("how-many-nat-rules-can-i-use-on-a-vpn-gateway"))
    {
        Id = "VPN602",
        Name = nameof(TooManyNatRules),
        Title = "A gateway has no more than 500 NAT rules, both directions together",
        Severity = FindingSeverity.Error,
        Reason = "Azure takes no rule above the limit.",
        Recommendation = "Map larger prefixes with fewer rules, or spread the sites over several gateways.",
        FaqId = "how-many-nat-rules-can-i-use-on-a-vpn-gateway",
    };

    // Rules in the gateway's body count even where their names are not known yet.
    protected override Verdict CheckRules(ListOf<NatRule> rules, VirtualNetworkGateway gateway, RuleContext context)
    {
        var count = Math.Max(rules.Count, gateway.NatRules.Items().Count);
        return count <= NatLimits.Rules
            ? Pass
            : Fail(gateway.NatRules.Path, $"{Count(count)} rules", $"{NatLimits.Rules} or fewer", $"{Count(count)} NAT rules are more than the {NatLimits.Rules} that a gateway takes.");
    }
}
