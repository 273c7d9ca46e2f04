namespace VpnFaq.Facts;

/// <summary>What a VPN gateway asks of the network that it stands in.</summary>
internal static class GatewayNetworks
{
    /// <summary>Azure's own resolver, reachable from every virtual network.</summary>
    public const string AzureDns = "168.63.129.16";

    /// <summary>Address prefixes of virtual networks that a gateway takes.</summary>
    public const int MaxPrefixes = 600;

    public static readonly Source DnsSource = Source.Faq("does-a-misconfiguration-of-custom-dns-break-the-normal-operation-of-a-vpn-gateway", "2026-06-04");

    public static readonly Source LimitsSource = Source.At("https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#virtual-network-gateway-limits", "2024-01-04");

    public static readonly Source RoutesSource = Source.At("https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview", "2023-05-27");
}
