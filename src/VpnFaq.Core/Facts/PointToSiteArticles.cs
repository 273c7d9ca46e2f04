namespace VpnFaq.Facts;

/// <summary>The articles about point-to-site, each with its date.</summary>
internal static class PointToSiteArticles
{
    public static readonly Source About = Source.VpnGateway("point-to-site-about", "2026-08-17");

    public static readonly Source Certificates = Source.VpnGateway("point-to-site-certificate-gateway", "2025-03-10");

    public static readonly Source Radius = Source.VpnGateway("point-to-site-radius-gateway", "2026-06-08");

    public static readonly Source Sstp = Source.VpnGateway("ikev2-openvpn-from-sstp", "2025-09-29");

    public static readonly Source Entra = Source.VpnGateway("point-to-site-entra-gateway", "2024-05-02");

    public static readonly Source CustomRoutes = Source.VpnGateway("vpn-gateway-p2s-advertise-custom-routes", "2023-07-28");

    public static readonly Source UserGroups = Source.VpnGateway("point-to-site-user-groups-about", "2025-04-24");

    public static readonly Source Troubleshooting = Source.VpnGateway("vpn-gateway-troubleshoot-vpn-point-to-site-connection-problems", "2025-04-03");

    /// <summary>Azure Policy 21a6bc25-125e-4d13-b82d-2e19b7208ab7, by the day of reading.</summary>
    public static readonly Source EntraPolicy = Source.At("https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/Network/VPN-AzureAD-audit-deny-disable-policy.json", "2026-04-29");

    public static Source Faq(string slug) => Source.Faq(slug, "2026-06-04");
}
