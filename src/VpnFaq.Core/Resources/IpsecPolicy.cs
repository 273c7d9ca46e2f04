using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A custom IPsec/IKE policy, of a connection or of point-to-site.</summary>
internal sealed class IpsecPolicy(Fields fields, string path) : Part(path)
{
    /// <summary>The algorithms that a policy names.</summary>
    public static readonly ListOf<PolicyField> Algorithms =
    [
        PolicyField.IkeEncryption, PolicyField.IkeIntegrity, PolicyField.DhGroup, PolicyField.IpsecEncryption, PolicyField.IpsecIntegrity, PolicyField.PfsGroup,
    ];

    /// <summary>Lifetime of a Quick Mode SA in seconds.</summary>
    public Field<long> SALifeTimeSeconds { get; } = fields.Number("saLifeTimeSeconds");

    /// <summary>Data that a Quick Mode SA may carry, in kilobytes.</summary>
    public Field<long> SADataSizeKilobytes { get; } = fields.Number("saDataSizeKilobytes");

    public Field<string> IpsecEncryption { get; } = fields.Text("ipsecEncryption");

    public Field<string> IpsecIntegrity { get; } = fields.Text("ipsecIntegrity");

    public Field<string> IkeEncryption { get; } = fields.Text("ikeEncryption");

    public Field<string> IkeIntegrity { get; } = fields.Text("ikeIntegrity");

    public Field<string> DhGroup { get; } = fields.Text("dhGroup");

    public Field<string> PfsGroup { get; } = fields.Text("pfsGroup");

    public Field<string> Algorithm(PolicyField field) => field switch
    {
        PolicyField.IkeEncryption => IkeEncryption,
        PolicyField.IkeIntegrity => IkeIntegrity,
        PolicyField.DhGroup => DhGroup,
        PolicyField.IpsecEncryption => IpsecEncryption,
        PolicyField.IpsecIntegrity => IpsecIntegrity,
        _ => PfsGroup,
    };
}
