using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class EntraWithoutOpenVpn : TunnelTypeRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.About)
    {
        Id = "VPN707",
        Name = nameof(EntraWithoutOpenVpn),
        Title = "Where clients sign in with Microsoft Entra ID, OpenVPN is offered",
        Severity = FindingSeverity.Error,
        Reason = "Entra ID works over OpenVPN only; IKEv2 and SSTP cannot carry it.",
        Recommendation = "Add OpenVPN to the tunnel types.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckTunnels(ListOf<string> protocols, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.UsesEntra)
            return NotApplicable("Clients do not sign in with Microsoft Entra ID.");
        if (client.Offers(ClientTunnels.OpenVpn))
            return Pass;
        var types = client.Offers(ClientTunnels.IkeV2) ? "IkeV2, OpenVPN" : "OpenVPN";
        return Fail(
            client.Protocols,
            types,
            $"Sign-in with Microsoft Entra ID needs OpenVPN, and the gateway offers {string.Join(", ", protocols)}.",
            $"Set-AzVirtualNetworkGateway -VirtualNetworkGateway ({Get(gateway)}) -VpnClientProtocol {types}",
            FixImpact.Interrupts);
    }
}
