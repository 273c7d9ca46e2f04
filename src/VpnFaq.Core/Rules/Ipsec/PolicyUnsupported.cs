using System.Globalization;
using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class PolicyUnsupported : TunnelRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("vpn-gateway-ipsecikepolicy-rm-powershell", "2026-06-10"))
    {
        Id = "VPN407",
        Name = nameof(PolicyUnsupported),
        Title = "A custom policy stands on a route-based gateway above Basic only",
        Severity = FindingSeverity.Error,
        Reason = "Policy-based gateways and gateways of the Basic SKU have fixed proposals; Azure takes no custom policy for them.",
        Recommendation = "Remove the policy, or make a route-based gateway of VpnGw1AZ or higher.",
        FaqId = "is-a-custom-ipsecike-policy-supported-on-all-azure-vpn-gateway-skus",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.IpsecPolicies.TryGetItems(out var policies))
            return Unknown(connection.IpsecPolicies);
        if (policies.Count == 0)
            return NotApplicable("The connection has no custom IPsec/IKE policy.");
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        if (!gateway.IsBasic && !gateway.IsPolicyBased)
            return Pass;
        var kind = gateway.IsPolicyBased ? "policy-based" : "of the Basic SKU";
        return Fail(connection.IpsecPolicies.Path, policies.Count.ToString(CultureInfo.InvariantCulture) + " policies", "none", $"Gateway {gateway.Name} is {kind} and takes no custom policy.");
    }
}
