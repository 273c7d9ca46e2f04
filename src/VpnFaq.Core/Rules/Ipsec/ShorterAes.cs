using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class ShorterAes() : PolicyAlgorithmRule(PolicyField.IkeEncryption, PolicyField.IpsecEncryption)
{
    public override RuleInfo Info { get; } = new(IpsecStrength.Source)
    {
        Id = "VPN416",
        Name = nameof(ShorterAes),
        Title = "AES runs with keys of 256 bits",
        Severity = FindingSeverity.Information,
        Reason = "AES with 128 or 192 bits is not broken; guidance for Azure and many regulations ask for 256 all the same.",
        Recommendation = "Move to the value with 256 bits when the policy is changed anyway.",
        FaqId = "algorithms-and-key-strengths",
    };

    protected override bool IsKept(PolicyField field, string algorithm) => !IpsecStrength.IsShorterAes(algorithm);

    // A GCM cipher of IPsec has its twin in the integrity field: one property alone would not do.
    protected override string Instead(PolicyField field, string algorithm) =>
        field == PolicyField.IpsecEncryption && IpsecAlgorithms.IsGcm(algorithm) ? string.Empty : Longest(algorithm);

    protected override string Expected(PolicyField field, string algorithm) => Longest(algorithm);

    protected override string Message(PolicyField field, string algorithm) => $"{field} is {algorithm}; Azure's guidance asks for AES-256.";

    private static string Longest(string algorithm) => IpsecAlgorithms.IsGcm(algorithm) ? "GCMAES256" : "AES256";
}
