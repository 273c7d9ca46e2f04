namespace VpnFaq.Facts;

/// <summary>The table of limits of VPN gateways.</summary>
internal static class Limits
{
    public static readonly Source Source = Source.At("https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#virtual-network-gateway-limits", "2024-01-04");
}
