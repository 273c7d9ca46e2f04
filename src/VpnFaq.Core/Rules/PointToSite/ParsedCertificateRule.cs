using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about what root certificates say of themselves. Where the text is no certificate another rule speaks of it.</summary>
internal abstract class ParsedCertificateRule : RootCertificateRule
{
    protected sealed override Verdict CheckRoot(RootCertificate root, CertificateText text, VpnClientConfiguration client, RuleContext context) =>
        text.Certificate is { } certificate ? CheckCertificate(root, certificate, client, context) : Unknown(root, root.PublicCertData);

    protected abstract Verdict CheckCertificate(RootCertificate root, PublicCertificate certificate, VpnClientConfiguration client, RuleContext context);
}
