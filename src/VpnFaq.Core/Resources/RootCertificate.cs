using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A root certificate that signs the certificates of point-to-site clients.</summary>
internal sealed class RootCertificate(Fields fields, string path) : Part(path)
{
    public Field<string> Name { get; } = fields.Text("name");

    public Field<string> ProvisioningState { get; } = fields.Text("properties.provisioningState");

    /// <summary>The public certificate, Base64 of its DER form on one line.</summary>
    public Field<CertificateText> PublicCertData { get; } = fields.Certificate("properties.publicCertData");

    /// <summary>What the certificate says of itself; null where the data is not known or no certificate.</summary>
    public PublicCertificate? Certificate => PublicCertData.TryGet(out var text) ? text.Certificate : null;

    /// <summary>Whether the data stands under <c>properties</c>, as the body of a request wants it.</summary>
    public bool IsWrapped { get; } = fields.IsWrapped;

    /// <summary>Whether Azure has taken the certificate.</summary>
    public bool IsTaken => ProvisioningState.TryGet(out var state) && string.Equals(state, "Succeeded", StringComparison.OrdinalIgnoreCase);
}
