using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class CertificateMisplaced : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(Source.At("https://github.com/Azure/terraform-azurerm-avm-ptn-alz-connectivity-hub-and-spoke-vnet/issues/60", "2026-11-22"))
    {
        Id = "VPN725",
        Name = nameof(CertificateMisplaced),
        Title = "In the body of a request the data of a certificate stands under properties",
        Severity = FindingSeverity.Error,
        Reason = "Azure does not expect publicCertData or thumbprint beside the name and refuses the request.",
        Recommendation = "Put the data into properties, next to the name.",
        FaqId = "are-there-instructions-for-certificate-settings-and-parameters",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.IsWrapped)
            return NotApplicable("The gateway is not written as the body of a request.");
        if (!client.RootCertificates.TryGetItems(out var roots))
            return Unknown(client.RootCertificates);
        if (!client.RevokedCertificates.TryGetItems(out var revoked))
            return Unknown(client.RevokedCertificates);
        if (roots.Count + revoked.Count == 0)
            return NotApplicable("The gateway has no certificates.");
        return From(
        [
            .. roots.Where(r => !r.IsWrapped && r.PublicCertData.State != FieldState.NotGiven).Select(r => Misplaced(r, "publicCertData", r.Name)),
            .. revoked.Where(r => !r.IsWrapped && r.Thumbprint.State != FieldState.NotGiven).Select(r => Misplaced(r, "thumbprint", r.Name)),
        ]);
    }

    private static Failure Misplaced(Part part, string what, Field<string> name) => Fail(
        PathOf(part, what),
        "beside the name",
        "under properties",
        $"Certificate {name.Or("without a name")} has its {what} beside the name; Azure looks for it under properties.");
}
