namespace VpnFaq.Facts;

/// <summary>How point-to-site clients connect and sign in, in Azure's own names.</summary>
internal static class ClientTunnels
{
    public const string IkeV2 = "IkeV2", Sstp = "SSTP", OpenVpn = "OpenVPN";

    public const string Certificate = "Certificate", Radius = "Radius", Entra = "AAD";

    public static readonly ListOf<string> TunnelTypes = [IkeV2, OpenVpn, Sstp];

    public static readonly ListOf<string> AuthenticationTypes = [Certificate, Radius, Entra];
}
