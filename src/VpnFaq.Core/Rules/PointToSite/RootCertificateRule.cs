using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about the root certificates of point-to-site, one by one.</summary>
internal abstract class RootCertificateRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.RootCertificates.TryGetItems(out var roots))
            return Unknown(client.RootCertificates);
        var sum = default(VerdictSum);
        foreach (var root in roots)
            sum.Add(root.PublicCertData.TryGet(out var text) ? CheckRoot(root, text, client, context) : Unknown(root, root.PublicCertData));
        return sum.Total("The gateway has no root certificates.");
    }

    protected abstract Verdict CheckRoot(RootCertificate root, CertificateText text, VpnClientConfiguration client, RuleContext context);

    /// <summary>Reports at the data of a root certificate, which is never shown itself.</summary>
    protected static Failure FailAt(RootCertificate root, string actual, string expected, string message) =>
        Fail(PathOf(root, root.PublicCertData.Path), actual, expected, $"Root certificate {root.Name.Or("without a name")} {message}");
}
