namespace VpnFaq.Facts;

/// <summary>VNet-to-VNet connections.</summary>
internal static class NetworkPairs
{
    /// <summary>Two connections, one for each direction, alike.</summary>
    public static readonly Source TwoHalvesSource = Source.Faq("do-i-need-to-specify-the-same-policy-on-both-vnet-to-vnet-connection-resources", "2026-08-19");

    public static readonly Source OverlapSource = Source.Faq("can-i-have-overlapping-address-spaces-for-vnet-to-vnet-configurations", "2026-06-04");

    public static readonly Source SecuritySource = Source.Faq("is-vnet-to-vnet-traffic-secure", "2026-06-04");

    /// <summary>BGP between gateways.</summary>
    public static readonly Source BgpSource = Source.VpnGateway("configure-bgp", "2026-08-27");

    /// <summary>What the two ends of a tunnel must have in common.</summary>
    public static readonly Source ResetSource = Source.VpnGateway("reset-gateway", "2024-04-17");
}
