using VpnFaq.Resources;

namespace VpnFaq.Facts;

/// <summary>Addresses that BGP sessions of VPN gateways run between.</summary>
internal static class BgpAddresses
{
    /// <summary>Most custom addresses of one gateway.</summary>
    public const int MaxCustom = 32;

    /// <summary>Custom APIPA addresses and the sessions that use them.</summary>
    public static readonly Source Source = Source.VpnGateway("configure-bgp", "2026-08-27");

    /// <summary>The peer address of the device.</summary>
    public static readonly Source PeerSource = Source.Faq("what-are-the-requirements-for-the-bgp-peer-ip-addresses-on-my-vpn-device", "2026-06-04");

    /// <summary>The address space of a site with BGP.</summary>
    public static readonly Source PrefixSource = Source.Faq("what-should-i-specify-as-my-address-prefixes-for-the-local-network-gateway-when-i-use-bgp", "2026-06-04");

    /// <summary>The peer address of the gateway.</summary>
    public static readonly Source GatewaySource = Source.Faq("what-address-does-azure-vpn-gateway-use-for-bgp-peer-ip", "2026-06-04");

    /// <summary>The limits of a gateway.</summary>
    public static readonly Source LimitSource = Source.At("https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#virtual-network-gateway-limits", "2024-01-04");

    /// <summary>169.254.21.0 to 169.254.22.255.</summary>
    public static readonly ListOf<AddressPrefix> CustomRange = [AddressPrefix.Parse("169.254.21.0/24"), AddressPrefix.Parse("169.254.22.0/24")];

    public static bool CanBeCustom(AddressPrefix address) => address.IsSingleAddress && (CustomRange[0].Contains(address) || CustomRange[1].Contains(address));
}
