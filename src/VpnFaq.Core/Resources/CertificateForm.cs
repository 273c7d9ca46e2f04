namespace VpnFaq.Resources;

/// <summary>What a text that should be a certificate is.</summary>
internal enum CertificateForm
{
    /// <summary>Base64 of a certificate in its DER form.</summary>
    Certificate,

    /// <summary>PEM text, with its lines BEGIN and END.</summary>
    Pem,

    /// <summary>PEM text that was encoded once more in Base64.</summary>
    EncodedPem,

    /// <summary>A private key, or an archive that can hold one.</summary>
    PrivateKey,

    /// <summary>Text with characters that Base64 does not have.</summary>
    NotBase64,

    /// <summary>The start of a Base64 text or of a certificate without its end.</summary>
    CutOff,

    /// <summary>Base64 of something else.</summary>
    NotCertificate,
}
