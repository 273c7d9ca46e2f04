namespace VpnFaq.Facts;

/// <summary>What NAT rules of a VPN gateway can do.</summary>
internal static class NatLimits
{
    /// <summary>Rules of a gateway, both directions together (100 until the FAQ of 2024-01-23).</summary>
    public const int Rules = 500;

    /// <summary>Shortest prefix on the external side of a dynamic rule.</summary>
    public const int DynamicExternalLength = 26;

    public static readonly Source Overview = Source.VpnGateway("nat-overview", "2024-10-16");

    public static readonly Source Modules = Source.At("https://github.com/Azure/bicep-registry-modules/blob/main/avm/res/network/virtual-network-gateway/README.md", "2026-11-24");

    /// <summary>Dynamic rules do not share a connection: a thread of the documentation's readers, told by Azure's support.</summary>
    public static readonly Source DynamicAlone = Source.At("https://github.com/MicrosoftDocs/azure-docs/issues/116404", "2026-11-22");

    /// <summary>SKUs that translate nothing, of all that exist.</summary>
    public static bool Supports(GatewaySku sku) => sku.Generation > 0 && sku.Name is not ("Basic" or "VpnGw1" or "VpnGw1AZ");

    public static Source Faq(string slug) => Source.Faq(slug, "2026-06-04");
}
