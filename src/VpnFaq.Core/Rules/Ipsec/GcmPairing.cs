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

    protected override Verdict CheckPolicy(IpsecPolicy policy, Connection connection, RuleContext context)
    {
        if (!policy.IpsecEncryption.TryGet(out var encryption))
            return Unknown(policy, policy.IpsecEncryption);
        if (!policy.IpsecIntegrity.TryGet(out var integrity))
            return Unknown(policy, policy.IpsecIntegrity);
        if (Is(encryption, integrity) || (!IpsecAlgorithms.IsGcm(encryption) && !IpsecAlgorithms.IsGcm(integrity)))
            return Pass;

        var expected = IpsecAlgorithms.IsGcm(encryption) ? encryption : "SHA256";
        return Fail(policy, policy.IpsecIntegrity, expected, $"IPsec encryption {encryption} cannot be paired with integrity {integrity}.");
    }
}
