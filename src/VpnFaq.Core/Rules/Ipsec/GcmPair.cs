using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

/// <summary>The pair of IPsec encryption and integrity in a policy, of a connection or of point-to-site.</summary>
internal static class GcmPair
{
    public static Verdict Check(IpsecPolicy policy)
    {
        if (!policy.IpsecEncryption.TryGet(out var encryption))
            return Verdict.Unknown($"{policy.Path}.{policy.IpsecEncryption.Path}");
        if (!policy.IpsecIntegrity.TryGet(out var integrity))
            return Verdict.Unknown($"{policy.Path}.{policy.IpsecIntegrity.Path}");
        if (string.Equals(encryption, integrity, StringComparison.OrdinalIgnoreCase) || (!IpsecAlgorithms.IsGcm(encryption) && !IpsecAlgorithms.IsGcm(integrity)))
            return Verdict.Pass;
        return new Failure
        {
            Property = $"{policy.Path}.{policy.IpsecIntegrity.Path}",
            Actual = integrity,
            Expected = IpsecAlgorithms.IsGcm(encryption) ? encryption : "SHA256",
            Message = $"IPsec encryption {encryption} cannot be paired with integrity {integrity}.",
        };
    }
}
