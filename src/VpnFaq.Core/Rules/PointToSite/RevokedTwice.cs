using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RevokedTwice : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Certificates)
    {
        Id = "VPN735",
        Name = nameof(RevokedTwice),
        Title = "No certificate is revoked twice",
        Severity = FindingSeverity.Information,
        Reason = "Removing one of the two entries does not let the client in again.",
        Recommendation = "Remove all but one of them.",
        FaqId = "what-is-the-difference-between-certificate-authentication-through-a-radius-server-and-azure-native-certificate-authentication-through-the-upload-of-a-trusted-certificate",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.RevokedCertificates.TryGetItems(out var revoked))
            return Unknown(client.RevokedCertificates);
        if (revoked.Count < 2)
            return NotApplicable("The gateway does not have several revoked certificates.");

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        List<Failure>? failures = null;
        foreach (var certificate in revoked)
        {
            if (!certificate.Thumbprint.TryGet(out var thumbprint))
                return Unknown(certificate, certificate.Thumbprint);
            if (!seen.Add(thumbprint))
                (failures ??= []).Add(Fail(certificate, certificate.Thumbprint, "a thumbprint of its own", $"Revoked certificate {certificate.Name.Or("?")} has a thumbprint that is in the list already.", RemoveFix(gateway, certificate, thumbprint)));
        }

        return From(failures);
    }

    private static string RemoveFix(VirtualNetworkGateway gateway, RevokedCertificate certificate, string thumbprint) => certificate.Name.TryGet(out var name)
        ? $"Remove-AzVpnClientRevokedCertificate -VpnClientRevokedCertificateName {Quote(name)} -VirtualNetworkGatewayName {Quote(gateway.Name)} -ResourceGroupName {Quote(gateway.ResourceGroup)} -Thumbprint {Quote(thumbprint)}"
        : string.Empty;
}
