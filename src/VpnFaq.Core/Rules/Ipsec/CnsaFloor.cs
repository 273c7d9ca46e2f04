using VpnFaq.Facts;

namespace VpnFaq.Rules.Ipsec;

internal sealed class CnsaFloor() : TunnelFloorRule(CryptoFloor.Cnsa)
{
    public override RuleInfo Info { get; } = new(CryptoFloor.Cnsa.Source)
    {
        Id = "VPN472",
        Name = nameof(CnsaFloor),
        Title = "Under the preset Cnsa, every algorithm of a tunnel is one of the CNSA suite",
        Severity = FindingSeverity.Warning,
        Reason = "The CNSA suite asks for AES with 256 bits, SHA-384 and group 20 with IKEv2; of what Azure has for IPsec, GCMAES256 alone reaches it.",
        Recommendation = "Set a custom policy with GCMAES256 for IPsec, AES256 and SHA384 for IKE and ECP384 for both groups, at both ends.",
        FaqId = "algorithms-and-key-strengths",
    };
}
