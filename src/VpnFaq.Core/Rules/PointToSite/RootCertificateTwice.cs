using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RootCertificateTwice : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Certificates)
    {
        Id = "VPN733",
        Name = nameof(RootCertificateTwice),
        Title = "No root certificate is uploaded twice",
        Severity = FindingSeverity.Information,
        Reason = "Removing one of the two changes nothing, so a root that was meant to go stays trusted.",
        Recommendation = "Remove all but one of them.",
        FaqId = "can-i-use-my-own-internal-pki-root-ca-to-generate-certificates-for-point-to-site-connectivity",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.RootCertificates.TryGetItems(out var roots))
            return Unknown(client.RootCertificates);
        if (roots.Count < 2)
            return NotApplicable("The gateway does not have several root certificates.");

        var seen = new Dictionary<string, RootCertificate>(StringComparer.Ordinal);
        List<Failure>? failures = null;
        foreach (var root in roots)
        {
            if (root.Certificate is not { } certificate)
                return Unknown(root, root.PublicCertData);
            if (seen.TryGetValue(certificate.Thumbprint, out var first))
                (failures ??= []).Add(Fail(PathOf(root, root.PublicCertData.Path), certificate.Thumbprint, "a certificate of its own", $"Root certificate {root.Name.Or("?")} is the same as {first.Name.Or("?")}."));
            else
                seen.Add(certificate.Thumbprint, root);
        }

        return From(failures);
    }
}
