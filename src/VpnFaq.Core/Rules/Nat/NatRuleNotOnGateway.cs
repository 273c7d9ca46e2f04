using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatRuleNotOnGateway : NatLinkRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("is-nat-applied-to-all-connections-on-a-vpn-gateway"))
    {
        Id = "VPN623",
        Name = nameof(NatRuleNotOnGateway),
        Title = "The NAT rules of a connection are rules of its gateway",
        Severity = FindingSeverity.Error,
        Reason = "A connection can only use rules that its own gateway holds.",
        Recommendation = "Make the rule on the gateway first, then link it.",
        FaqId = "is-nat-applied-to-all-connections-on-a-vpn-gateway",
    };

    protected override Verdict CheckLinks(Connection connection, string type, RuleContext context)
    {
        if (!connection.VirtualNetworkGateway1.TryGet(out var own))
            return Unknown(connection.VirtualNetworkGateway1);

        List<Failure>? failures = null;
        return Find(connection.IngressNatRules, own, ref failures, context) ?? Find(connection.EgressNatRules, own, ref failures, context) ?? From(failures);
    }

    private static Verdict? Find(Field<ListOf<ResourceId>> list, ResourceId own, ref List<Failure>? failures, RuleContext context)
    {
        var ids = list.Items();
        for (var i = 0; i < ids.Count; i++)
        {
            var path = $"{list.Path}[{i}].id";
            if (!own.Equals(ids[i].Parent))
                (failures ??= []).Add(Fail(path, ids[i].Value, $"a rule of {own.Name}", $"NAT rule {ids[i].Name} belongs to {ids[i].Parent?.Name ?? "no gateway"}, the connection to gateway {own.Name}."));
            else if (context.Topology.Find<NatRule>(ids[i]) is not null)
                continue;
            else if (context.Topology.Find<VirtualNetworkGateway>(own) is { NamesItsNatRules: true })
                (failures ??= []).Add(Fail(path, ids[i].Value, $"a rule of {own.Name}", $"Gateway {own.Name} has no NAT rule {ids[i].Name}."));
            else
                return Missing(NatRule.ResourceKind, ids[i]);
        }

        return null;
    }
}
