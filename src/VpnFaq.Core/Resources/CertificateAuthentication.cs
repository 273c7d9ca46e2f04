using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>Certificates of a site-to-site connection that uses no preshared key; paths start at the connection.</summary>
internal sealed class CertificateAuthentication(Fields fields)
{
    /// <summary>Key Vault address of the certificate that the gateway shows; only whether and where, never the certificate.</summary>
    public Field<string> OutboundAuthCertificate { get; } = fields.Text("properties.certificateAuthentication.outboundAuthCertificate");

    public Field<string> InboundAuthCertificateSubjectName { get; } = fields.Text("properties.certificateAuthentication.inboundAuthCertificateSubjectName");

    /// <summary>Public certificates that sign the device's certificate, Base64.</summary>
    public Field<ListOf<string>> InboundAuthCertificateChain { get; } = fields.Texts("properties.certificateAuthentication.inboundAuthCertificateChain");
}
