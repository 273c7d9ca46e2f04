using VpnFaq.Facts;

namespace VpnFaq.Rules.Ipsec;

internal sealed class NistFloor() : TunnelFloorRule(CryptoFloor.Sp80077)
{
    public override RuleInfo Info { get; } = new(CryptoFloor.Sp80077.Source)
    {
        Id = "VPN470",
        Name = nameof(NistFloor),
        Title = "Under the preset Strict, every algorithm of a tunnel reaches NIST SP 800-77 Rev. 1",
        Severity = FindingSeverity.Warning,
        Reason = "NIST's guide to IPsec VPNs asks for AES, HMAC with SHA-2, IKEv2 and groups of at least 112 bits of strength; the preset holds tunnels to it.",
        Recommendation = "Set a custom policy with AES256, SHA256 and a group of 2,048 bits or an elliptic curve, at both ends.",
        FaqId = "algorithms-and-key-strengths",
    };
}
