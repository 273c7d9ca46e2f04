using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class NoClientAuthentication : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.About)
    {
        Id = "VPN706",
        Name = nameof(NoClientAuthentication),
        Title = "Clients have a way to sign in",
        Severity = FindingSeverity.Error,
        Reason = "Before a client gets an address it has to prove who it is; without a root certificate, a RADIUS server or a tenant nobody can.",
        Recommendation = "Choose at least one authentication type and set what belongs to it.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.AuthenticationTypes.TryGetItems(out var types))
            return Unknown(client.AuthenticationTypes);
        if (client.RootCertificates.IsUnreadable)
            return Unknown(client.RootCertificates);
        if (client.RadiusServers.IsUnreadable)
            return Unknown(client.RadiusServers);
        if (client.RadiusServerAddress.IsUnreadable)
            return Unknown(client.RadiusServerAddress);
        if (client.AadTenant.IsUnreadable)
            return Unknown(client.AadTenant);
        return types.Count > 0 || client.UsesCertificates || client.UsesRadius || client.UsesEntra
            ? Pass
            : Fail(client.AuthenticationTypes, "Certificate, Radius or AAD", "No authentication type is named, and there is no root certificate, RADIUS server or tenant to sign in with.");
    }
}
