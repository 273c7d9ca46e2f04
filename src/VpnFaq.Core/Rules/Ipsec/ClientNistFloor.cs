using VpnFaq.Facts;

namespace VpnFaq.Rules.Ipsec;

internal sealed class ClientNistFloor() : ClientFloorRule(CryptoFloor.Sp80077)
{
    public override RuleInfo Info { get; } = new(CryptoFloor.Sp80077.Source)
    {
        Id = "VPN471",
        Name = nameof(ClientNistFloor),
        Title = "Under the preset Strict, every algorithm of clients over IKEv2 reaches NIST SP 800-77 Rev. 1",
        Severity = FindingSeverity.Warning,
        Reason = "NIST's guide to IPsec VPNs asks for AES, HMAC with SHA-2 and groups of at least 112 bits of strength; the preset holds clients to it.",
        Recommendation = "Set a custom policy for point-to-site with AES256, SHA256 and a group of 2,048 bits or an elliptic curve, or offer OpenVPN alone.",
        FaqId = "algorithms-and-key-strengths",
    };
}
