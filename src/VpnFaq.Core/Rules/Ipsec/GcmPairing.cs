using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class GcmPairing : IpsecPolicyRule
{
    public override RuleInfo Info { get; } = new(IpsecAlgorithms.Source)
    {
        Id = "VPN401",
        Name = nameof(GcmPairing),
        Title = "IPsec encryption and integrity are both GCM of one key length, or neither is",
        Severity = FindingSeverity.Error,
        Reason = "GCM encrypts and authenticates in one step, so a policy that pairs it with anything else describes no algorithm.",
        Recommendation = "Set ipsecIntegrity to the very GCMAES value of ipsecEncryption, or use a SHA integrity with a plain AES encryption.",
        FaqId = "what-algorithms-and-key-strengths-does-the-custom-policy-support",
    };

    protected override Verdict CheckPolicy(IpsecPolicy policy, Connection connection, RuleContext context) => GcmPair.Check(policy);
}
