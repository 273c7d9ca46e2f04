using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

/// <summary>A rule about the custom IPsec/IKE policy of point-to-site.</summary>
internal abstract class ClientPolicyRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.IpsecPolicies.TryGetItems(out var policies))
            return Unknown(client.IpsecPolicies);
        var sum = default(VerdictSum);
        foreach (var policy in policies)
            sum.Add(CheckPolicy(policy, client));
        return sum.Total("Point-to-site has no custom IPsec/IKE policy.");
    }

    protected abstract Verdict CheckPolicy(IpsecPolicy policy, VpnClientConfiguration client);
}
