using VpnFaq.Facts;

namespace VpnFaq.Rules.Ipsec;

internal sealed class ClientCnsaFloor() : ClientFloorRule(CryptoFloor.Cnsa)
{
    public override RuleInfo Info { get; } = new(CryptoFloor.Cnsa.Source)
    {
        Id = "VPN473",
        Name = nameof(ClientCnsaFloor),
        Title = "Under the preset Cnsa, every algorithm of clients over IKEv2 is one of the CNSA suite",
        Severity = FindingSeverity.Warning,
        Reason = "The CNSA suite asks for AES with 256 bits, SHA-384 and group 20; of what Azure has for IPsec, GCMAES256 alone reaches it.",
        Recommendation = "Set a custom policy for point-to-site with GCMAES256 for IPsec, AES256 and SHA384 for IKE and ECP384 for both groups, or offer OpenVPN alone.",
        FaqId = "algorithms-and-key-strengths",
    };
}
