using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class SstpBesideOpenVpn : TunnelTypeRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Sstp)
    {
        Id = "VPN704",
        Name = nameof(SstpBesideOpenVpn),
        Title = "SSTP and OpenVPN are not offered together",
        Severity = FindingSeverity.Error,
        Reason = "Both are built on TLS and cannot be on at the same time on one gateway.",
        Recommendation = "Offer OpenVPN, alone or with IkeV2; SSTP is retiring anyway.",
        FaqId = "what-happens-when-i-configure-both-sstp-and-ikev2-for-p2s-vpn-connections",
    };

    protected override Verdict CheckTunnels(ListOf<string> protocols, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.Offers(ClientTunnels.Sstp) || !client.Offers(ClientTunnels.OpenVpn))
            return Pass;
        var rest = client.Offers(ClientTunnels.IkeV2) ? "IkeV2, OpenVPN" : "OpenVPN";
        return Fail(
            client.Protocols,
            rest,
            "SSTP and OpenVPN exclude each other on one gateway.",
            $"Set-AzVirtualNetworkGateway -VirtualNetworkGateway ({Get(gateway)}) -VpnClientProtocol {rest}",
            FixImpact.Interrupts);
    }
}
