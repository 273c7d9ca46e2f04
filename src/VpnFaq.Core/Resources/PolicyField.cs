namespace VpnFaq.Resources;

/// <summary>An algorithm of a custom IPsec/IKE policy, named as the cmdlets' parameters are.</summary>
internal enum PolicyField
{
    /// <summary>Encryption of Main Mode.</summary>
    IkeEncryption,

    /// <summary>Integrity of Main Mode; with GCM encryption it is the pseudo-random function only.</summary>
    IkeIntegrity,

    /// <summary>Diffie-Hellman group of Main Mode.</summary>
    DhGroup,

    /// <summary>Encryption of Quick Mode.</summary>
    IpsecEncryption,

    /// <summary>Integrity of Quick Mode.</summary>
    IpsecIntegrity,

    /// <summary>Diffie-Hellman group of Quick Mode.</summary>
    PfsGroup,
}
