namespace VpnFaq.Facts;

/// <summary>The public addresses of VPN gateways.</summary>
internal static class PublicIPs
{
    /// <summary>Static and dynamic addresses.</summary>
    public static readonly Source Source = Source.Faq("can-i-request-a-static-public-ip-address-for-my-vpn-gateway", "2026-06-04");

    /// <summary>Which kinds of address fit which resource.</summary>
    public static readonly Source KindsSource = Source.At("https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses", "2021-12-27");

    /// <summary>Azure's answer to a gateway whose addresses differ from one another.</summary>
    public static readonly Source AlikeSource = Source.At("https://github.com/Azure/terraform-azurerm-caf-enterprise-scale/issues/940", "2026-11-22");

    /// <summary>Standard, and StandardV2 beside it; the other one is Basic.</summary>
    public static bool IsStandard(string sku) => sku.StartsWith("Standard", StringComparison.OrdinalIgnoreCase);
}
