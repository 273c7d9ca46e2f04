namespace VpnFaq.Facts;

/// <summary>What a certificate needs to be relied on.</summary>
internal static class CertificateStrength
{
    public static readonly Source Source = Source.At("https://doi.org/10.6028/NIST.SP.800-131Ar2", "2019-03-21");

    /// <summary>Shortest RSA key whose signatures count as secure: 112 bits of strength.</summary>
    public const int RsaBits = 2_048;

    /// <summary>Days before its end at which a root wants to be followed by another; ours.</summary>
    public const int RenewalDays = 90;
}
