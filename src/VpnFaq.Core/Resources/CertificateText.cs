using System.Text;

namespace VpnFaq.Resources;

/// <summary>What the rules may know of a text that should be a public certificate: its form and, where it is one, the certificate. The text itself is not kept: it may be a private key.</summary>
internal sealed class CertificateText
{
    private const byte Sequence = 0x30, Integer = 0x02;

    private readonly Lazy<PublicCertificate?> certificate;
    private readonly CertificateForm form;

    private CertificateText(CertificateForm form, bool hasWhiteSpace, byte[]? der = null)
    {
        (this.form, HasWhiteSpace) = (form, hasWhiteSpace);
        certificate = new(() => der is null ? null : PublicCertificate.Read(der));
    }

    public CertificateForm Form => form == CertificateForm.Certificate && Certificate is null ? CertificateForm.NotCertificate : form;

    /// <summary>Whether line breaks or blanks stand in the text.</summary>
    public bool HasWhiteSpace { get; }

    /// <summary>The certificate; null where the text is none.</summary>
    public PublicCertificate? Certificate => certificate.Value;

    public static CertificateText Of(string text)
    {
        var trimmed = Array.FindAll(text.ToCharArray(), static c => !char.IsWhiteSpace(c));
        var hasWhiteSpace = trimmed.Length != text.Trim().Length;
        if (text.Contains("-----"))
            return new(text.Contains("PRIVATE KEY") ? CertificateForm.PrivateKey : CertificateForm.Pem, hasWhiteSpace);
        if (Array.Exists(trimmed, static c => !IsBase64(c)))
            return new(CertificateForm.NotBase64, hasWhiteSpace);
        return TryDecode(trimmed, out var content)
            ? new(FormOf(content), hasWhiteSpace, content)
            : new(CertificateForm.CutOff, hasWhiteSpace);
    }

    private static bool IsBase64(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/' or '=';

    private static bool TryDecode(char[] text, out byte[] content)
    {
        content = [];
        if (text.Length == 0 || text.Length % 4 != 0)
            return false;
        try
        {
            content = Convert.FromBase64CharArray(text, 0, text.Length);
            return true;
        }
        catch (FormatException)
        {
            // An equals sign in the middle: two texts were joined.
            return false;
        }
    }

    // A certificate is a sequence that starts with a sequence; private keys and archives start with a version number.
    private static CertificateForm FormOf(byte[] content)
    {
        if (content.Length > 10 && content[0] == '-' && content[4] == '-')
            return Encoding.ASCII.GetString(content).Contains("PRIVATE KEY") ? CertificateForm.PrivateKey : CertificateForm.EncodedPem;
        if (content.Length < 4 || content[0] != Sequence)
            return CertificateForm.NotCertificate;
        var (start, length) = LengthOf(content);
        if (start + length > content.Length)
            return CertificateForm.CutOff;
        return start < content.Length && content[start] == Integer ? CertificateForm.PrivateKey
            : start < content.Length && content[start] == Sequence ? CertificateForm.Certificate
            : CertificateForm.NotCertificate;
    }

    private static (int Start, long Length) LengthOf(byte[] content)
    {
        var first = content[1];
        if (first < 0x80)
            return (2, first);
        var count = Math.Min(first & 0x7F, 4);
        long length = 0;
        for (var i = 0; i < count && 2 + i < content.Length; i++)
            length = (length << 8) | content[2 + i];
        return (2 + count, length);
    }
}
