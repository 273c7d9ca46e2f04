using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

/// <summary>A rule about connections that NAT rules are linked to.</summary>
internal abstract class NatLinkRule : Rule<Connection>
{
    protected sealed override Verdict Check(Connection connection, RuleContext context)
    {
        if (connection.IngressNatRules.IsUnreadable)
            return Unknown(connection.IngressNatRules);
        if (connection.EgressNatRules.IsUnreadable)
            return Unknown(connection.EgressNatRules);
        if (!connection.HasNatRules)
            return NotApplicable("No NAT rule is linked to the connection.");
        return connection.ConnectionType.TryGet(out var type) ? CheckLinks(connection, type, context) : Unknown(connection.ConnectionType);
    }

    protected abstract Verdict CheckLinks(Connection connection, string type, RuleContext context);
}
