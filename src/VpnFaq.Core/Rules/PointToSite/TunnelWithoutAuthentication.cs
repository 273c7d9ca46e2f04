using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class TunnelWithoutAuthentication : TunnelTypeRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.About)
    {
        Id = "VPN708",
        Name = nameof(TunnelWithoutAuthentication),
        Title = "Every tunnel type has an authentication type that works over it",
        Severity = FindingSeverity.Warning,
        Reason = "IKEv2 and SSTP take certificates or RADIUS; with Microsoft Entra ID alone nobody can sign in over them.",
        Recommendation = "Offer OpenVPN alone, or add Certificate or Radius for the other tunnel type.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckTunnels(ListOf<string> protocols, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.UsesEntra || client.UsesCertificates || client.UsesRadius || !client.Offers(ClientTunnels.OpenVpn))
            return NotApplicable("Microsoft Entra ID over OpenVPN is not the only way to sign in.");
        return protocols.FirstOrDefault(p => Is(p, ClientTunnels.IkeV2) || Is(p, ClientTunnels.Sstp)) is { } idle
            ? Fail(client.Protocols, "OpenVPN", $"{idle} is offered, and the only authentication type, AAD, does not work over it.")
            : Pass;
    }
}
