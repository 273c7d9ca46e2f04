using System.Globalization;
using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class PolicyCount : TunnelRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("how-many-policies-can-i-specify-on-a-connection", "2026-08-19"))
    {
        Id = "VPN406",
        Name = nameof(PolicyCount),
        Title = "A connection has one custom policy at most",
        Severity = FindingSeverity.Error,
        Reason = "A connection negotiates exactly one combination; a second policy is no alternative to the first.",
        Recommendation = "Keep the combination that the device is set to, and remove the others.",
        FaqId = "how-many-policies-can-i-specify-on-a-connection",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.IpsecPolicies.TryGetItems(out var policies))
            return Unknown(connection.IpsecPolicies);
        return policies.Count switch
        {
            0 => NotApplicable("The connection has no custom IPsec/IKE policy."),
            1 => Pass,
            _ => Fail(connection.IpsecPolicies.Path, policies.Count.ToString(CultureInfo.InvariantCulture) + " policies", "1 policy", $"The connection names {policies.Count} policies; Azure takes one."),
        };
    }
}
