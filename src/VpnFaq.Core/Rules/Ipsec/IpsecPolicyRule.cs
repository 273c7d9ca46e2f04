using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

/// <summary>A rule about the custom IPsec/IKE policy of a connection.</summary>
internal abstract class IpsecPolicyRule : TunnelRule
{
    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.IpsecPolicies.TryGetItems(out var policies))
            return Unknown(connection.IpsecPolicies);
        var sum = default(VerdictSum);
        foreach (var policy in policies)
            sum.Add(CheckPolicy(policy, connection, context));
        return sum.Total("The connection has no custom IPsec/IKE policy.");
    }

    protected abstract Verdict CheckPolicy(IpsecPolicy policy, Connection connection, RuleContext context);

    /// <summary>The command that changes one property of a policy; the device has to follow.</summary>
    protected static string Set(Connection connection, IpsecPolicy policy, string property, string value) =>
        Fixes.SetPolicy(Get(connection), policy, (property, value));
}
