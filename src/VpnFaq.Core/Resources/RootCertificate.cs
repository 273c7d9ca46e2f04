using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A root certificate that signs the certificates of point-to-site clients.</summary>
internal sealed class RootCertificate(Fields fields, string path) : Part(path)
{
    public Field<string> Name { get; } = fields.Text("name");

    /// <summary>The public certificate, Base64 of its DER form on one line.</summary>
    public Field<string> PublicCertData { get; } = fields.Text("properties.publicCertData");
}
