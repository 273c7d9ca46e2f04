using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A client certificate that the gateway turns away.</summary>
internal sealed class RevokedCertificate(Fields fields, string path) : Part(path)
{
    public Field<string> Name { get; } = fields.Text("name");

    /// <summary>SHA-1 of the certificate, 40 hexadecimal digits.</summary>
    public Field<string> Thumbprint { get; } = fields.Text("properties.thumbprint");

    /// <summary>Whether the data stands under <c>properties</c>, as the body of a request wants it.</summary>
    public bool IsWrapped { get; } = fields.IsWrapped;
}
