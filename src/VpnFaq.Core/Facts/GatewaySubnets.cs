using VpnFaq.Resources;

namespace VpnFaq.Facts;

/// <summary>The subnet that gateways live in.</summary>
internal static class GatewaySubnets
{
    public const string Name = "GatewaySubnet";

    /// <summary>Longest prefix that any gateway fits into.</summary>
    public const int LongestPrefix = 29;

    /// <summary>Longest prefix for every SKU but Basic by the settings article; the FAQ only advises it.</summary>
    public const int LongestAdvisedPrefix = 27;

    /// <summary>Addresses of a subnet that Azure keeps for itself: the first four and the last.</summary>
    public const int ReservedAddresses = 5;

    /// <summary>Free addresses that the migration from a Basic to a Standard public IP wants.</summary>
    public const int FreeAddressesForMigration = 3;

    /// <summary>Whether an id is that of a subnet for gateways, by its last segment.</summary>
    public static bool IsOne(ResourceId subnet) => string.Equals(subnet.Name, Name, StringComparison.OrdinalIgnoreCase);

    public static readonly Source Source = Source.VpnGateway("vpn-gateway-about-vpn-gateway-settings", "2025-03-31");

    public static readonly Source CoexistenceSource = Source.At("https://learn.microsoft.com/azure/expressroute/expressroute-howto-coexist-resource-manager", "2025-01-31");

    public static readonly Source NatGatewaySource = Source.At("https://learn.microsoft.com/azure/nat-gateway/nat-overview", "2022-12-06");
}
