namespace VpnFaq.Facts;

/// <summary>Numbers of autonomous systems and who may use them.</summary>
internal static class AutonomousSystems
{
    /// <summary>What a VPN gateway has until somebody gives it another one; nobody else may use it.</summary>
    public const long GatewayDefault = 65515;

    /// <summary>Most of 32 bits (RFC 6793); reserved itself (RFC 7300).</summary>
    public const long Last = 4_294_967_295;

    /// <summary>The list of reserved numbers.</summary>
    public static readonly Source Source = Source.Faq("what-asns-can-i-use", "2026-06-04");

    /// <summary>The list of usable private numbers.</summary>
    public static readonly Source PrivateSource = Source.Faq("what-private-asns-can-i-use", "2026-06-04");

    /// <summary>Numbers are of 32 bits and 0 is none of them; here Azure's refusal of 0, read on that day.</summary>
    public static readonly Source ZeroSource = Source.At("https://github.com/Azure/azure-xplat-cli/issues/3413", "2026-11-22");

    /// <summary>Numbers have two or four bytes.</summary>
    public static readonly Source RangeSource = Source.Faq("can-i-use-32-bit-4-byte-asns", "2026-06-04");

    public static bool IsNumber(long asn) => asn is > 0 and <= Last;

    /// <summary>Azure or IANA; null for a number that is free to use. IANA's list is the one that Azure prints, with 429496729, and beside it the last number, which that one is most likely a misprint of.</summary>
    public static string? ReservedBy(long asn) => asn switch
    {
        8074 or 8075 or 12076 or GatewayDefault or (>= 65517 and <= 65520) => "Azure",
        23456 or (>= 64496 and <= 64511) or (>= 65535 and <= 65551) or 429_496_729 or Last => "IANA",
        _ => null,
    };

    /// <summary>65516 stands between Azure's reserved numbers, in no list.</summary>
    public static bool IsUnclear(long asn) => asn is 65516;
}
