using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace VpnFaq.Resources;

/// <summary>What a certificate says of itself.</summary>
internal sealed class PublicCertificate
{
    private const string RsaKey = "1.2.840.113549.1.1.1", EccKey = "1.2.840.10045.2.1";

    // MD2, MD5 and SHA-1 with RSA, SHA-1 with DSA and ECDSA, and SHA-1 with RSA by the older name that some tools write.
    private static readonly HashSet<string> WeakSignatures =
    [
        "1.2.840.113549.1.1.2", "1.2.840.113549.1.1.4", "1.2.840.113549.1.1.5", "1.2.840.10040.4.3", "1.2.840.10045.4.1", "1.3.14.3.2.29",
    ];

    private PublicCertificate(X509Certificate2 certificate)
    {
        NotBefore = certificate.NotBefore.ToUniversalTime();
        NotAfter = certificate.NotAfter.ToUniversalTime();
        Thumbprint = certificate.Thumbprint;
        Subject = certificate.Subject;
        Issuer = certificate.Issuer;
        IsSelfIssued = certificate.SubjectName.RawData.AsEnumerable().SequenceEqual(certificate.IssuerName.RawData);
        SaysItIsNoAuthority = certificate.Extensions.OfType<X509BasicConstraintsExtension>().Any(e => !e.CertificateAuthority);
        var key = certificate.PublicKey.Oid.Value;
        (IsRsa, IsEcc) = (key == RsaKey, key == EccKey);
        HasWeakSignature = certificate.SignatureAlgorithm.Value is { } signature && WeakSignatures.Contains(signature);
        if (IsRsa)
        {
            using var rsa = certificate.GetRSAPublicKey();
            RsaBits = rsa?.KeySize;
        }
    }

    /// <summary>Start of its life (UTC).</summary>
    public DateTime NotBefore { get; }

    /// <summary>End of its life (UTC).</summary>
    public DateTime NotAfter { get; }

    /// <summary>SHA-1 of the certificate, 40 hexadecimal digits.</summary>
    public string Thumbprint { get; }

    public string Subject { get; }

    public string Issuer { get; }

    /// <summary>Whether subject and issuer are one: a root.</summary>
    public bool IsSelfIssued { get; }

    /// <summary>Whether its basic constraints forbid it to sign certificates; older roots have none and may.</summary>
    public bool SaysItIsNoAuthority { get; }

    public bool IsRsa { get; }

    /// <summary>Whether its key lies on an elliptic curve.</summary>
    public bool IsEcc { get; }

    /// <summary>Length of an RSA key; null for other keys.</summary>
    public int? RsaBits { get; }

    /// <summary>Whether it is signed over MD2, MD5 or SHA-1.</summary>
    public bool HasWeakSignature { get; }

    /// <summary>Whether the day lies in its life.</summary>
    public bool IsValidOn(DateTime day) => NotBefore.Date <= day && NotAfter.Date >= day;

    /// <summary>Reads the DER form; null where it is no certificate.</summary>
    public static PublicCertificate? Read(byte[] der)
    {
        try
        {
            using var certificate = new X509Certificate2(der);
            return new PublicCertificate(certificate);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            // Damaged certificates fail in more ways than one, by platform.
            return null;
        }
    }
}
