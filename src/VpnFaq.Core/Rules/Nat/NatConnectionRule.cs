using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

/// <summary>A rule about connections to sites that NAT rules are linked to.</summary>
internal abstract class NatConnectionRule : NatLinkRule
{
    protected sealed override Verdict CheckLinks(Connection connection, string type, RuleContext context)
    {
        if (!connection.IsSiteToSite)
            return NotApplicable("The connection leads to no site: nothing is translated on it.");

        var linked = new List<LinkedNatRule>();
        var missing = Add(linked, connection.IngressNatRules, true, context) ?? Add(linked, connection.EgressNatRules, false, context);
        return missing ?? CheckLinked(linked, connection, context);
    }

    /// <param name="linked">The rules in the order of the lists, ingress first. Those that the gateway does not have are left out: another rule speaks of them.</param>
    /// <param name="connection">A connection of type IPsec.</param>
    /// <param name="context">The rest.</param>
    protected abstract Verdict CheckLinked(ListOf<LinkedNatRule> linked, Connection connection, RuleContext context);

    /// <summary>The verdict where the prefix before translation cannot be told of one of the rules; null where it can of all.</summary>
    protected static Verdict? UnclearMapping(ListOf<LinkedNatRule> linked) =>
        linked.FirstOrDefault(l => !l.Rule.SoleInternalPrefix.IsValid) is { } unclear ? Unknown(unclear.Rule.InternalMappings) : (Verdict?)null;

    private static Verdict? Add(List<LinkedNatRule> linked, Field<ListOf<ResourceId>> list, bool isIngress, RuleContext context)
    {
        var ids = list.Items();
        for (var i = 0; i < ids.Count; i++)
        {
            if (context.Topology.Find<NatRule>(ids[i]) is { } rule)
                linked.Add(new LinkedNatRule(rule, isIngress, $"{list.Path}[{i}]"));
            else if (context.Topology.Find<VirtualNetworkGateway>(ids[i].Parent) is not { NamesItsNatRules: true })
                return Missing(NatRule.ResourceKind, ids[i]);
        }

        return null;
    }
}
