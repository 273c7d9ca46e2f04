using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class NoValidRootCertificate : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Troubleshooting)
    {
        Id = "VPN727",
        Name = nameof(NoValidRootCertificate),
        Title = "Where clients sign in with certificates, a root certificate is valid",
        Severity = FindingSeverity.Error,
        Reason = "No certificate can be checked with a root that has expired or whose life has not begun; clients get an error about a message that is badly formatted.",
        Recommendation = "Upload a root that is valid and give the clients certificates that it has signed.",
        FaqId = "can-i-use-my-own-internal-pki-root-ca-to-generate-certificates-for-point-to-site-connectivity",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (client.AuthenticationTypes.IsUnreadable)
            return Unknown(client.AuthenticationTypes);
        if (!client.RootCertificates.TryGetItems(out var roots))
            return Unknown(client.RootCertificates);
        if (!client.UsesCertificates || roots.Count == 0)
            return NotApplicable("Clients do not sign in with certificates, or there is no root certificate.");
        if (client.HasValidRoot(context.AsOf))
            return Pass;
        if (roots.FirstOrDefault(r => r.Certificate is null) is { } unclear)
            return Unknown(unclear, unclear.PublicCertData);

        var ends = string.Join(", ", roots.Select(r => $"{r.Name.Or("?")} from {Day(r.Certificate!.NotBefore)} to {Day(r.Certificate.NotAfter)}"));
        return Fail(client.RootCertificates.Path, ends, $"a root that is valid on {Day(context.AsOf)}", $"No root certificate is valid on {Day(context.AsOf)}: {ends}.");
    }
}
