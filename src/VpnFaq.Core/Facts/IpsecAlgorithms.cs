using VpnFaq.Resources;

namespace VpnFaq.Facts;

/// <summary>What a custom IPsec/IKE policy of a connection may hold, in Azure's own names.</summary>
internal static class IpsecAlgorithms
{
    public static readonly Source Source = Source.Faq("what-algorithms-and-key-strengths-does-the-custom-policy-support", "2026-08-19");

    private static readonly ListOf<string> IkeEncryption = ["GCMAES256", "GCMAES128", "AES256", "AES192", "AES128"];

    private static readonly ListOf<string> IkeIntegrity = ["SHA384", "SHA256", "SHA1", "MD5"];

    private static readonly ListOf<string> DhGroup = ["DHGroup24", "ECP384", "ECP256", "DHGroup14", "DHGroup2048", "DHGroup2", "DHGroup1", "None"];

    private static readonly ListOf<string> IpsecEncryption = ["GCMAES256", "GCMAES192", "GCMAES128", "AES256", "AES192", "AES128", "DES3", "DES", "None"];

    private static readonly ListOf<string> IpsecIntegrity = ["GCMAES256", "GCMAES192", "GCMAES128", "SHA256", "SHA1", "MD5"];

    private static readonly ListOf<string> PfsGroup = ["PFS24", "ECP384", "ECP256", "PFS2048", "PFS2", "PFS1", "None"];

    /// <summary>Shortest lifetime of a Quick Mode SA, in seconds.</summary>
    public const int MinSALifeTimeSeconds = 300;

    /// <summary>Lifetime of a Quick Mode SA where the policy names none, in seconds.</summary>
    public const int DefaultSALifeTimeSeconds = 27_000;

    /// <summary>Least data of a Quick Mode SA, in kilobytes.</summary>
    public const int MinSADataSizeKilobytes = 1_024;

    /// <summary>Data of a Quick Mode SA where the policy names none, in kilobytes.</summary>
    public const int DefaultSADataSizeKilobytes = 102_400_000;

    /// <summary>Most data of a Quick Mode SA, in kilobytes: beyond it Azure answers with an error.</summary>
    public const long MaxSADataSizeKilobytes = 2_147_483_647;

    /// <summary>Shortest default lifetime of a Quick Mode SA in Azure, that of policy-based gateways, in seconds.</summary>
    public const int ShortestDefaultSALifeTimeSeconds = 3_600;

    /// <summary>Shortest and longest DPD timeout, in seconds.</summary>
    public const int MinDpdTimeoutSeconds = 9, MaxDpdTimeoutSeconds = 3_600;

    /// <summary>What a field takes.</summary>
    public static ListOf<string> For(PolicyField field) => field switch
    {
        PolicyField.IkeEncryption => IkeEncryption,
        PolicyField.IkeIntegrity => IkeIntegrity,
        PolicyField.DhGroup => DhGroup,
        PolicyField.IpsecEncryption => IpsecEncryption,
        PolicyField.IpsecIntegrity => IpsecIntegrity,
        _ => PfsGroup,
    };

    public static bool IsGcm(string algorithm) => algorithm.StartsWith("GCMAES", StringComparison.OrdinalIgnoreCase);
}
