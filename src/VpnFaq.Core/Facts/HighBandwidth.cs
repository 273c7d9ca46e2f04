namespace VpnFaq.Facts;

/// <summary>High bandwidth tunnels: IPsec over ExpressRoute private peering.</summary>
internal static class HighBandwidth
{
    public const string Sku = "VpnGw5AZ";

    public const int MaxConnections = 2, MaxTunnelsPerConnection = 2;

    public static readonly Source Source = Source.VpnGateway("site-to-site-high-bandwidth-tunnel", "2026-01-08");
}
