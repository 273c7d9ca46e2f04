using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about the root certificates of point-to-site, one by one.</summary>
internal abstract class RootCertificateRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.RootCertificates.TryGetItems(out var roots))
            return Unknown(client.RootCertificates);
        if (roots.Count == 0)
            return NotApplicable("The gateway has no root certificates.");

        var failures = new List<Failure>();
        foreach (var root in roots)
        {
            if (!root.PublicCertData.TryGet(out var text))
                return Unknown(root, root.PublicCertData);
            var verdict = CheckRoot(root, text, client, context);
            if (verdict.Outcome is FindingOutcome.Unknown or FindingOutcome.NotApplicable)
                return verdict;
            failures.AddRange(verdict.Failures);
        }

        return From(failures);
    }

    protected abstract Verdict CheckRoot(RootCertificate root, CertificateText text, VpnClientConfiguration client, RuleContext context);

    /// <summary>Reports at the data of a root certificate, which is never shown itself.</summary>
    protected static Failure FailAt(RootCertificate root, string actual, string expected, string message) =>
        Fail(PathOf(root, root.PublicCertData.Path), actual, expected, $"Root certificate {root.Name.Or(root.Path)} {message}");
}
