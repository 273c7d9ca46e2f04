using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about the custom IPsec/IKE policy of a connection.</summary>
internal abstract class IpsecPolicyRule : TunnelRule
{
    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.IpsecPolicies.TryGetItems(out var policies))
            return Unknown(connection.IpsecPolicies);
        if (policies.Count == 0)
            return NotApplicable("The connection has no custom IPsec/IKE policy.");

        var failures = new List<Failure>();
        foreach (var policy in policies)
        {
            var verdict = CheckPolicy(policy, connection, context);
            if (verdict.Outcome is FindingOutcome.Unknown or FindingOutcome.NotApplicable)
                return verdict;
            failures.AddRange(verdict.Failures);
        }

        return From(failures);
    }

    protected abstract Verdict CheckPolicy(IpsecPolicy policy, Connection connection, RuleContext context);

    /// <summary>The command that changes one property of a policy; the device has to follow.</summary>
    protected static string Set(Connection connection, IpsecPolicy policy, string property, string value)
    {
        var index = policy.Path.Substring(policy.Path.IndexOf('['));
        return $"$connection = {Get(connection)}; $connection.IpsecPolicies{index}.{property} = {value}; "
            + "Set-AzVirtualNetworkGatewayConnection -VirtualNetworkGatewayConnection $connection -IpsecPolicies $connection.IpsecPolicies";
    }
}
