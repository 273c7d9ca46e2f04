using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>What the ingress NAT rules of a connection do to the prefixes of its site.</summary>
internal static class IngressTranslation
{
    /// <summary>Whether the connection translates the whole of a prefix, so that the network never sees it; null where that cannot be told.</summary>
    public static bool? IsTranslated(this RuleContext context, Connection connection, AddressPrefix prefix, out Verdict why)
    {
        why = default;
        if (connection.IngressNatRules.IsUnreadable)
        {
            why = Verdict.Unknown(connection.IngressNatRules.Path);
            return null;
        }

        var lacking = false;
        foreach (var id in connection.IngressNatRules.Items())
        {
            if (context.Topology.Find<NatRule>(id) is not { } rule)
            {
                why = Verdict.NotGiven(new MissingResource(NatRule.ResourceKind, id));
                lacking = true;
            }
            else if (!rule.IsEgress && rule.InternalMappings.Items().Any(m => m.Prefix.Contains(prefix)))
            {
                return true;
            }
        }

        return lacking ? null : false;
    }
}
