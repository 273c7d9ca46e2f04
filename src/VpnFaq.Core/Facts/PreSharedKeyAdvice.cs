namespace VpnFaq.Facts;

/// <summary>How strong a preshared key should be; what Azure takes at all stands with the peers.</summary>
internal static class PreSharedKeyAdvice
{
    /// <summary>Least number of characters that Azure advises.</summary>
    public const int MinAdvisedLength = 32;

    public static readonly Source Source = Source.VpnGateway("tutorial-site-to-site-portal", "2025-07-09");

    /// <summary>Characters, and that keys are made for each connection.</summary>
    public static readonly Source FaqSource = Source.Faq("does-azure-generate-the-same-ipsecike-preshared-key-for-all-my-vpn-connections-for-the-same-virtual-network", "2026-06-04");

    /// <summary>The operation that makes a new key of 1 to 128 characters; no article states a length.</summary>
    public static readonly Source LengthSource = Source.At("https://learn.microsoft.com/rest/api/network-gateway/virtual-network-gateway-connections/reset-shared-key", "2026-11-22");

    /// <summary>The floor of 112 bits: SP 800-131A revision 2.</summary>
    public static readonly Source StrengthSource = Source.At("https://doi.org/10.6028/NIST.SP.800-131Ar2", "2019-03-21");
}
