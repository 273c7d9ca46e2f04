using System.Globalization;
using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class PolicyOnExpressRoute : Rule<Connection>
{
    public override RuleInfo Info { get; } = new(Source.Faq("does-a-custom-ipsecike-policy-work-on-expressroute-connections", "2026-08-19"))
    {
        Id = "VPN408",
        Name = nameof(PolicyOnExpressRoute),
        Title = "An ExpressRoute connection has no custom IPsec/IKE policy",
        Severity = FindingSeverity.Warning,
        Reason = "ExpressRoute builds no tunnel, so the policy encrypts nothing, and whoever reads it believes the traffic protected.",
        Recommendation = "Remove the policy. To encrypt traffic over the circuit, run a VPN connection over its private peering.",
        FaqId = "does-a-custom-ipsecike-policy-work-on-expressroute-connections",
    };

    protected override Verdict Check(Connection connection, RuleContext context)
    {
        if (!connection.ConnectionType.TryGet(out var type))
            return Unknown(connection.ConnectionType);
        if (!connection.IsExpressRoute)
            return NotApplicable("The connection is of type {0}, not ExpressRoute.", type);
        if (!connection.IpsecPolicies.TryGetItems(out var policies))
            return Unknown(connection.IpsecPolicies);
        return policies.Count == 0
            ? Pass
            : Fail(connection.IpsecPolicies.Path, policies.Count.ToString(CultureInfo.InvariantCulture) + " policies", "none", "A custom policy has no effect on an ExpressRoute connection: its traffic is not encrypted.");
    }
}
