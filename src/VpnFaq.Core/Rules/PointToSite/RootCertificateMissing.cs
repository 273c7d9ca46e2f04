using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RootCertificateMissing : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Certificates)
    {
        Id = "VPN721",
        Name = nameof(RootCertificateMissing),
        Title = "Where clients sign in with certificates, the gateway has a root certificate",
        Severity = FindingSeverity.Error,
        Reason = "The gateway trusts only certificates that one of its roots signed; without a root it trusts none.",
        Recommendation = "Upload the public part of the root that signs the clients' certificates.",
        FaqId = "can-i-use-my-own-internal-pki-root-ca-to-generate-certificates-for-point-to-site-connectivity",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (client.AuthenticationTypes.IsUnreadable)
            return Unknown(client.AuthenticationTypes);
        if (!client.Authenticates(ClientTunnels.Certificate))
            return NotApplicable("Certificate is not among the authentication types.");
        if (!client.RootCertificates.TryGetItems(out var roots))
            return Unknown(client.RootCertificates);
        return roots.Count > 0
            ? Pass
            : Fail(client.RootCertificates.Path, "no root certificate", "1 to 20 root certificates", "Clients are to sign in with certificates, and there is no root certificate to check them with.");
    }
}
