using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class WeakIntegrity() : PolicyAlgorithmRule(PolicyField.IkeIntegrity, PolicyField.IpsecIntegrity)
{
    public override RuleInfo Info { get; } = new(IpsecStrength.Source)
    {
        Id = "VPN411",
        Name = nameof(WeakIntegrity),
        Title = "Integrity is SHA-256 or stronger, or GCM",
        Severity = FindingSeverity.Warning,
        Reason = "MD5 and SHA-1 are broken hash functions; the standards of IKE and IPsec retire them.",
        Recommendation = "Use SHA256 or SHA384 for IKE and SHA256 or GCM for IPsec, and set the device to the same.",
        FaqId = "algorithms-and-key-strengths",
    };

    protected override bool IsKept(PolicyField field, string algorithm) => !IpsecStrength.IsWeakHash(algorithm);

    protected override string Instead(PolicyField field, string algorithm) => "SHA256";

    protected override string Message(PolicyField field, string algorithm) => $"{field} is {algorithm}, weaker than the SHA-256 that Azure's guidance asks for.";
}
