namespace VpnFaq.Facts;

/// <summary>Site-to-site connections that authenticate with certificates.</summary>
internal static class CertificateConnections
{
    public static readonly Source Source = Source.VpnGateway("site-to-site-certificate-authentication-gateway-about", "2026-02-24");

    /// <summary>Where Key Vaults of the public cloud answer; the feature exists in no other cloud.</summary>
    public const string VaultDomain = ".vault.azure.net";
}
