namespace VpnFaq.Facts;

/// <summary>The retirement of SSTP for point-to-site.</summary>
internal static class Sstp
{
    public static readonly Source Source = Source.VpnGateway("ikev2-openvpn-from-sstp", "2025-09-29");

    /// <summary>The date of the article that states the retirement; the announcement itself carries none.</summary>
    public static DateTime Announced => new(2025, 9, 29);

    /// <summary>SSTP cannot be enabled any more from this day.</summary>
    public static DateTime ClosedForNew => new(2026, 3, 31);

    /// <summary>No SSTP connection is made any more from this day.</summary>
    public static DateTime Stops => new(2027, 3, 31);
}
