using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RootCertificateNotRsa : ParsedCertificateRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Faq("what-certificate-types-does-azure-vpn-gateway-support-for-point-to-site-p2s-certificate-authentication"))
    {
        Id = "VPN730",
        Name = nameof(RootCertificateNotRsa),
        Title = "Where IKEv2 is offered, root certificates have RSA keys",
        Severity = FindingSeverity.Error,
        Reason = "Certificates with keys on elliptic curves are not supported for clients over IKEv2.",
        Recommendation = "Use a root with an RSA key, or offer OpenVPN alone.",
        FaqId = "what-certificate-types-does-azure-vpn-gateway-support-for-point-to-site-p2s-certificate-authentication",
    };

    protected override Verdict CheckCertificate(RootCertificate root, PublicCertificate certificate, VpnClientConfiguration client, RuleContext context)
    {
        if (certificate.IsRsa)
            return Pass;
        if (!client.Protocols.TryGet(out _))
            return Unknown(client.Protocols);
        return client.Offers(ClientTunnels.IkeV2)
            ? FailAt(root, certificate.IsEcc ? "ECC" : "no RSA key", "RSA", "has no RSA key, and clients over IKEv2 cannot sign in with it.")
            : NotApplicable("IKEv2 is not offered.");
    }
}
