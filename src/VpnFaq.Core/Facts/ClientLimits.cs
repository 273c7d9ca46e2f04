namespace VpnFaq.Facts;

/// <summary>How much point-to-site carries.</summary>
internal static class ClientLimits
{
    /// <summary>The limits of a gateway; the table of SKUs inside is the one of June 2026.</summary>
    public static readonly Source Source = Source.At("https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#vpn-gateway-limits", "2024-01-04");

    /// <summary>Sessions over SSTP, whatever the SKU.</summary>
    public const int SstpSessions = 128;

    /// <summary>Longest prefix of an address pool, and with active-active.</summary>
    public const int PoolLength = 29, ActiveActivePoolLength = 28;

    public const int RootCertificates = 20;

    public const int RadiusServers = 2;

    /// <summary>How full a gateway may be before it is worth a word; ours.</summary>
    public const int CrowdedPercent = 90;

    /// <summary>Routes over IKEv2 that Windows takes since Windows 10 version 2004, and before (the table of limits knows only the older figure).</summary>
    public const int Ikev2Routes = 255, OldWindowsIkev2Routes = 25;

    public const int OpenVpnRoutes = 1_000;

    /// <summary>Policy groups of a gateway and members of all of them; a group counts once for each configuration that names it.</summary>
    public const int PolicyGroups = 90, PolicyMembers = 390;
}
