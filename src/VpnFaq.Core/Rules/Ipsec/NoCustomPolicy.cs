using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class NoCustomPolicy : TunnelRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("vpn-gateway-about-vpn-devices", "2025-03-31"))
    {
        Id = "VPN419",
        Name = nameof(NoCustomPolicy),
        Title = "The connection has a custom IPsec/IKE policy",
        Severity = FindingSeverity.Information,
        Reason = "Azure's default offers are made to suit every device: group 2 of 1,024 bits, Triple DES and SHA-1 among them, and what is used is decided by the other end.",
        Recommendation = "Set a policy with AES-256, SHA-256 or stronger and a group of 2,048 bits or an elliptic curve, at both ends.",
        FaqId = "default-ipsec-parameters",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.IpsecPolicies.TryGetItems(out var policies))
            return Unknown(connection.IpsecPolicies);
        if (policies.Count > 0)
            return Pass;
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        return gateway.IsBasic || gateway.IsPolicyBased
            ? NotApplicable("A Basic or policy-based gateway takes no custom policy.")
            : Fail(connection.IpsecPolicies.Path, "none", "1 policy", "Without a custom policy the tunnel may end up with Triple DES, SHA-1 and Diffie-Hellman group 2.");
    }
}
