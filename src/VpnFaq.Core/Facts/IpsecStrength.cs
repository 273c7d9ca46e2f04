namespace VpnFaq.Facts;

/// <summary>Which algorithms of a custom policy are too weak for new tunnels, in Azure's own names.</summary>
internal static class IpsecStrength
{
    /// <summary>Asks for AES-256 and SHA-256 or stronger.</summary>
    public static readonly Source Source = Source.VpnGateway("secure-vpn-gateway", "2026-08-11");

    /// <summary>Which groups IKEv2 should still use (RFC 8247, section 2.4).</summary>
    public static readonly Source GroupSource = Source.At("https://www.rfc-editor.org/rfc/rfc8247#section-2.4", "2017-09-01");

    /// <summary>The sizes of the groups.</summary>
    public static readonly Source GroupTable = Source.Faq("which-diffie-hellman-groups-does-the-custom-policy-support", "2026-08-19");

    /// <summary>DES and Triple DES: blocks of 64 bits, and the key of DES can be found by search.</summary>
    public static bool IsWeakCipher(string algorithm) => Is(algorithm, "DES") || Is(algorithm, "DES3");

    public static bool IsWeakHash(string algorithm) => Is(algorithm, "MD5") || Is(algorithm, "SHA1");

    /// <summary>768 or 1,024 bits.</summary>
    public static bool IsWeakGroup(string group) => Is(group, "DHGroup1") || Is(group, "DHGroup2") || Is(group, "PFS1") || Is(group, "PFS2");

    /// <summary>2,048 bits with a subgroup of 256 bits.</summary>
    public static bool IsGroup24(string group) => Is(group, "DHGroup24") || Is(group, "PFS24");

    /// <summary>AES with a key shorter than 256 bits.</summary>
    public static bool IsShorterAes(string algorithm) => Is(algorithm, "AES128") || Is(algorithm, "AES192") || Is(algorithm, "GCMAES128") || Is(algorithm, "GCMAES192");

    private static bool Is(string value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);
}
