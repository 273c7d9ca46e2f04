using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class CertificatesBesideRadius : TunnelTypeRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.About)
    {
        Id = "VPN709",
        Name = nameof(CertificatesBesideRadius),
        Title = "Over IKEv2 or SSTP clients use certificates or RADIUS, not both",
        Severity = FindingSeverity.Warning,
        Reason = "The published combinations have both together for OpenVPN alone.",
        Recommendation = "Choose one of the two, or offer OpenVPN alone.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckTunnels(ListOf<string> protocols, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.UsesCertificates || !client.UsesRadius)
            return NotApplicable("Clients do not use certificates and RADIUS together.");
        return protocols.FirstOrDefault(p => Is(p, ClientTunnels.IkeV2) || Is(p, ClientTunnels.Sstp)) is { } tunnel
            ? Fail(client.AuthenticationTypes.Path, string.Join(", ", client.AuthenticationTypes.Items()), "Certificate or Radius", $"Certificate and Radius are both on while {tunnel} is offered; Azure lists that combination for OpenVPN only.")
            : Pass;
    }
}
