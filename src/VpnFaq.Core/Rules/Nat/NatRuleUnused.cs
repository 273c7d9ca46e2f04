using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatRuleUnused : GatewayNatRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("is-nat-applied-to-all-connections-on-a-vpn-gateway"))
    {
        Id = "VPN618",
        Name = nameof(NatRuleUnused),
        Title = "Every NAT rule is linked to a connection",
        Severity = FindingSeverity.Information,
        Reason = "A rule does nothing until a connection names it.",
        Recommendation = "Link the rule to the connections whose traffic it is meant for, or remove it.",
        FaqId = "is-nat-applied-to-all-connections-on-a-vpn-gateway",
    };

    protected override Verdict CheckRule(NatRule rule, VirtualNetworkGateway gateway, RuleContext context)
    {
        var connections = context.Topology.ConnectionsOf(gateway);
        if (connections.Count == 0)
            return NotApplicable("No connection of the gateway was given.");
        if (context.Topology.ConnectionsWith(rule).Count > 0)
            return Pass;
        foreach (var connection in connections)
        {
            if (connection.MayLackNatRules || connection.IngressNatRules.IsUnreadable || connection.EgressNatRules.IsUnreadable)
                return Unknown(connection.IngressNatRules);
        }

        var fix = $"Remove-AzVirtualNetworkGatewayNatRule -ResourceGroupName {Quote(gateway.ResourceGroup)} -ParentResourceName {Quote(gateway.Name)} -Name {Quote(rule.Name)}";
        return Fail("name", rule.Name, "linked to a connection", "No connection names the rule, so it translates nothing.", fix);
    }
}
