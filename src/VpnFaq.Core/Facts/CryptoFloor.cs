using VpnFaq.Resources;

namespace VpnFaq.Facts;

/// <summary>A standard's least for IPsec and IKE, as far as Azure's custom policies can tell: Azure's own names of what reaches it.</summary>
internal sealed class CryptoFloor
{
    private CryptoFloor(string name, Source source, IReadOnlyDictionary<PolicyField, string[]> allowed) => (Name, Source, Allowed, NotAsked) = (name, source, allowed, $"Only settings with a preset for {name} ask for it.");

    /// <summary>Why rules of the floor do not apply where the settings do not ask for it.</summary>
    public string NotAsked { get; }

    /// <summary>AES, HMAC with SHA-2, IKEv2, and groups of 112 bits of strength or more; group 24 is not among the ones that are named.</summary>
    public static CryptoFloor Sp80077 { get; } = new("NIST SP 800-77 Rev. 1", Source.At("https://doi.org/10.6028/NIST.SP.800-77r1", "2020-06-30"), new Dictionary<PolicyField, string[]>
    {
        [PolicyField.IkeEncryption] = ["AES256", "GCMAES256", "AES192", "AES128", "GCMAES128"],
        [PolicyField.IkeIntegrity] = ["SHA256", "SHA384"],
        [PolicyField.DhGroup] = ["DHGroup14", "DHGroup2048", "ECP256", "ECP384"],
        [PolicyField.IpsecEncryption] = ["AES256", "GCMAES256", "AES192", "AES128", "GCMAES192", "GCMAES128"],
        [PolicyField.IpsecIntegrity] = ["SHA256", "GCMAES256", "GCMAES192", "GCMAES128"],
        [PolicyField.PfsGroup] = ["PFS2048", "PFS14", "ECP256", "ECP384"],
    });

    /// <summary>AES-256, SHA-384, group 20, IKEv2. ESP has SHA-384 in none of Azure's values: GCM brings its own integrity.</summary>
    public static CryptoFloor Cnsa { get; } = new("the CNSA suite (RFC 9206)", Source.At("https://www.rfc-editor.org/rfc/rfc9206", "2022-02-28"), new Dictionary<PolicyField, string[]>
    {
        [PolicyField.IkeEncryption] = ["AES256", "GCMAES256"],
        [PolicyField.IkeIntegrity] = ["SHA384"],
        [PolicyField.DhGroup] = ["ECP384"],
        [PolicyField.IpsecEncryption] = ["GCMAES256"],
        [PolicyField.IpsecIntegrity] = ["GCMAES256"],
        [PolicyField.PfsGroup] = ["ECP384"],
    });

    public string Name { get; }

    public Source Source { get; }

    private IReadOnlyDictionary<PolicyField, string[]> Allowed { get; }

    /// <summary>What reaches the floor; first what most devices have.</summary>
    public ListOf<string> For(PolicyField field) => Allowed[field];

    public bool Allows(PolicyField field, string algorithm) => For(field).Has(algorithm);
}
