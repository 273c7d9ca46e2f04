using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about the custom IPsec/IKE policy of point-to-site.</summary>
internal abstract class ClientPolicyRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.IpsecPolicies.TryGetItems(out var policies))
            return Unknown(client.IpsecPolicies);
        if (policies.Count == 0)
            return NotApplicable("Point-to-site has no custom IPsec/IKE policy.");

        var failures = new List<Failure>();
        foreach (var policy in policies)
        {
            var verdict = CheckPolicy(policy, client);
            if (verdict.Outcome is FindingOutcome.Unknown or FindingOutcome.NotApplicable)
                return verdict;
            failures.AddRange(verdict.Failures);
        }

        return From(failures);
    }

    protected abstract Verdict CheckPolicy(IpsecPolicy policy, VpnClientConfiguration client);
}
