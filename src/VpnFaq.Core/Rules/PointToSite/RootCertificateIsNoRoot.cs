using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RootCertificateIsNoRoot : ParsedCertificateRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Certificates)
    {
        Id = "VPN732",
        Name = nameof(RootCertificateIsNoRoot),
        Title = "A root certificate is a root that may sign others",
        Severity = FindingSeverity.Information,
        Reason = "Clients' certificates have to be signed by what is uploaded; a client's own certificate signs nothing.",
        Recommendation = "Upload the certificate of the authority that signs the clients' certificates.",
        FaqId = "can-i-use-my-own-internal-pki-root-ca-to-generate-certificates-for-point-to-site-connectivity",
    };

    protected override Verdict CheckCertificate(RootCertificate root, PublicCertificate certificate, VpnClientConfiguration client, RuleContext context)
    {
        if (certificate.SaysItIsNoAuthority)
            return FailAt(root, certificate.Subject, "an authority", $"({certificate.Subject}) says of itself that it may not sign other certificates.");
        return certificate.IsSelfIssued
            ? Pass
            : FailAt(root, certificate.Subject, "a root", $"({certificate.Subject}) is not a root: it was issued by {certificate.Issuer}.");
    }
}
