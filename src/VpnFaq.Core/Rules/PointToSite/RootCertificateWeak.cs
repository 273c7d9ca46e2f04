using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RootCertificateWeak : ParsedCertificateRule
{
    public override RuleInfo Info { get; } = new(CertificateStrength.Source)
    {
        Id = "VPN731",
        Name = nameof(RootCertificateWeak),
        Title = "A root certificate has an RSA key of 2,048 bits or more and no signature over SHA-1 or MD5",
        Severity = FindingSeverity.Warning,
        Reason = "Whoever can compute the key or forge a signature can make certificates that the gateway trusts.",
        Recommendation = "Replace the root by one with a longer key and SHA-256.",
        FaqId = "what-tools-can-i-use-to-create-certificates",
    };

    protected override Verdict CheckCertificate(RootCertificate root, PublicCertificate certificate, VpnClientConfiguration client, RuleContext context)
    {
        List<Failure>? failures = null;
        if (certificate.RsaBits < CertificateStrength.RsaBits)
            (failures ??= []).Add(FailAt(root, $"RSA {certificate.RsaBits}", $"RSA {CertificateStrength.RsaBits}", $"has an RSA key of {certificate.RsaBits} bits only."));
        if (certificate.HasWeakSignature)
            (failures ??= []).Add(FailAt(root, "SHA-1 or MD5", "SHA-256", "is signed over SHA-1 or MD5; who signs his root like that mostly signs his clients' certificates like that."));
        return From(failures);
    }
}
