namespace VpnFaq.Facts;

/// <summary>How peered networks share a gateway.</summary>
internal static class GatewayTransit
{
    public static readonly Source Source = Source.VpnGateway("vpn-gateway-different-region", "2026-08-12");

    /// <summary>What a peering may be set to, and its states.</summary>
    public static readonly Source PeeringSource = Source.At("https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering", "2018-02-09");
}
