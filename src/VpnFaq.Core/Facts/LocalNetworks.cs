namespace VpnFaq.Facts;

/// <summary>Sites on premises and the devices in front of them.</summary>
internal static class LocalNetworks
{
    /// <summary>Most prefixes of a local network gateway.</summary>
    public const int MaxPrefixes = 1_000;

    /// <summary>What a local network gateway is made of.</summary>
    public static readonly Source SettingsSource = Source.VpnGateway("vpn-gateway-about-vpn-gateway-settings", "2025-03-31");

    /// <summary>Addresses and names of devices.</summary>
    public static readonly Source DeviceSource = Source.VpnGateway("tutorial-site-to-site-portal", "2025-07-09");

    /// <summary>Several devices of a site, several tunnels.</summary>
    public static readonly Source RedundancySource = Source.VpnGateway("vpn-gateway-highlyavailable", "2025-03-31");

    /// <summary>Tunnels through ExpressRoute private peering, where both ends have private addresses.</summary>
    public static readonly Source PrivatePeeringSource = Source.VpnGateway("site-to-site-vpn-private-peering", "2023-07-28");

    /// <summary>No overlap among networks and sites.</summary>
    public static readonly Source OverlapSource = Source.Faq("can-there-be-overlapping-address-spaces-among-connected-virtual-networks-and-on-premises-local-sites", "2026-06-04");
}
