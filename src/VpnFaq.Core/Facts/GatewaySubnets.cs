namespace VpnFaq.Facts;

/// <summary>The subnet that gateways live in.</summary>
internal static class GatewaySubnets
{
    public const string Name = "GatewaySubnet";

    /// <summary>Longest prefix that any gateway fits into.</summary>
    public const int LongestPrefix = 29;

    /// <summary>Longest prefix for every SKU but Basic by the settings article; the FAQ only advises it.</summary>
    public const int LongestAdvisedPrefix = 27;

    public static readonly Source Source = Source.VpnGateway("vpn-gateway-about-vpn-gateway-settings", "2025-03-31");
}
