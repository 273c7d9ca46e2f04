using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class ClientGcmPairing : ClientPolicyRule
{
    public override RuleInfo Info { get; } = new(IpsecAlgorithms.Source)
    {
        Id = "VPN451",
        Name = nameof(ClientGcmPairing),
        Title = "IPsec encryption and integrity of a point-to-site policy are both GCM of one key length, or neither is",
        Severity = FindingSeverity.Error,
        Reason = "GCM encrypts and authenticates in one step, so half a pair describes no algorithm that a client could offer.",
        Recommendation = "Set ipsecIntegrity to the GCMAES value of ipsecEncryption, or use SHA256 with AES256 or AES128.",
        FaqId = "algorithms-and-key-strengths",
    };

    protected override Verdict CheckPolicy(IpsecPolicy policy, VpnClientConfiguration client) => GcmPair.Check(policy);
}
