namespace VpnFaq.Facts;

/// <summary>Custom traffic selectors and policy-based selectors.</summary>
internal static class TrafficSelectors
{
    /// <summary>Most traffic selector policies; the table does not say of what, so a single connection above it is above it in any reading.</summary>
    public const int MaxPolicies = 100;

    public static readonly Source Source = Source.VpnGateway("custom-traffic-selectors", "2025-06-25");

    /// <summary>Devices that negotiate prefixes instead of routing.</summary>
    public static readonly Source PolicyBasedSource = Source.VpnGateway("vpn-gateway-connect-multiple-policybased-rm-ps", "2023-10-10");
}
