using VpnFaq.Resources;

namespace VpnFaq.Facts;

/// <summary>What a custom IPsec/IKE policy for point-to-site may hold. Its groups have other names than on connections.</summary>
internal static class ClientIpsecAlgorithms
{
    /// <summary>The cmdlet that makes such a policy; the page carries no date, so this is the day of reading.</summary>
    public static readonly Source Source = Source.At("https://learn.microsoft.com/powershell/module/az.network/new-azvpnclientipsecparameter", "2026-11-22");

    private static readonly ListOf<string> Encryption = ["GCMAES256", "GCMAES128", "AES256", "AES128"];

    private static readonly ListOf<string> IkeIntegrity = ["SHA384", "SHA256"];

    private static readonly ListOf<string> DhGroup = ["DHGroup24", "ECP384", "ECP256", "DHGroup14", "DHGroup2"];

    private static readonly ListOf<string> IpsecIntegrity = ["GCMAES256", "GCMAES128", "SHA256"];

    private static readonly ListOf<string> PfsGroup = ["PFS24", "PFSMM", "ECP384", "ECP256", "PFS14", "PFS2", "None"];

    /// <summary>What a field takes.</summary>
    public static ListOf<string> For(PolicyField field) => field switch
    {
        PolicyField.IkeEncryption or PolicyField.IpsecEncryption => Encryption,
        PolicyField.IkeIntegrity => IkeIntegrity,
        PolicyField.DhGroup => DhGroup,
        PolicyField.IpsecIntegrity => IpsecIntegrity,
        _ => PfsGroup,
    };
}
