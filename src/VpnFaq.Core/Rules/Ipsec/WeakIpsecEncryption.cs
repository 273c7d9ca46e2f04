using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class WeakIpsecEncryption() : PolicyAlgorithmRule(PolicyField.IpsecEncryption)
{
    public override RuleInfo Info { get; } = new(IpsecStrength.Source)
    {
        Id = "VPN409",
        Name = nameof(WeakIpsecEncryption),
        Title = "IPsec does not encrypt with DES or Triple DES",
        Severity = FindingSeverity.Warning,
        Reason = "The key of DES can be searched through, and blocks of 64 bits give away content once much data has passed under one key.",
        Recommendation = "Use GCMAES256, or AES256 where the device has no GCM.",
        FaqId = "algorithms-and-key-strengths",
    };

    protected override bool IsKept(PolicyField field, string algorithm) => !IpsecStrength.IsWeakCipher(algorithm);

    protected override string Instead(PolicyField field, string algorithm) => "AES256";

    protected override string Message(PolicyField field, string algorithm) => $"Traffic is encrypted with {algorithm}, which no longer protects it.";
}
