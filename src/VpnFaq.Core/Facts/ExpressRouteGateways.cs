using VpnFaq.Resources;

namespace VpnFaq.Facts;

/// <summary>ExpressRoute gateways, and VPN gateways in the same network.</summary>
internal static class ExpressRouteGateways
{
    /// <summary>VPN and ExpressRoute gateway in one network.</summary>
    public static readonly Source CoexistenceSource = Source.At("https://learn.microsoft.com/azure/expressroute/expressroute-howto-coexist-resource-manager", "2025-01-31");

    /// <summary>SKUs and what they carry, traffic between networks.</summary>
    public static readonly Source GatewaysSource = Source.At("https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways", "2023-11-16");

    public static readonly Source FastPathSource = Source.At("https://learn.microsoft.com/azure/expressroute/about-fastpath", "2023-01-05");

    // ErGwScale takes FastPath from ten scale units on, by editions newer than the one cited; the units are not read here.
    private static readonly ListOf<string> FastPath = ["UltraPerformance", "ErGw3AZ", "ErGwScale"];

    private static readonly ListOf<string> OneZone = ["Standard", "HighPerformance", "UltraPerformance"];

    /// <summary>Whether a gateway of the SKU stands in one zone or in none; Basic, which is older, is left out.</summary>
    public static bool IsRegional(string sku) => OneZone.Has(sku);

    public static bool TakesFastPath(string sku) => FastPath.Has(sku);
}
