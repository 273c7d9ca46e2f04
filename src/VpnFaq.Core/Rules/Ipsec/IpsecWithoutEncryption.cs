using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class IpsecWithoutEncryption() : PolicyAlgorithmRule(PolicyField.IpsecEncryption)
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("vpn-gateway-about-vpn-devices", "2025-03-31"))
    {
        Id = "VPN410",
        Name = nameof(IpsecWithoutEncryption),
        Title = "IPsec encrypts",
        Severity = FindingSeverity.Warning,
        Reason = "With ipsecEncryption None the tunnel guards against changes only; everybody on the way can read the traffic.",
        Recommendation = "Use GCMAES256 for ipsecEncryption and ipsecIntegrity, or AES256 with a SHA integrity.",
        FaqId = "algorithms-and-key-strengths",
    };

    protected override bool IsKept(PolicyField field, string algorithm) => !Is(algorithm, "None");

    protected override string Instead(PolicyField field, string algorithm) => "AES256";

    protected override string Message(PolicyField field, string algorithm) => "Traffic crosses the tunnel unencrypted.";
}
