using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class SstpRetirement : SstpRule
{
    public override RuleInfo Info { get; } = new(Sstp.Source)
    {
        Id = "VPN906",
        Name = nameof(SstpRetirement),
        Title = "Clients do not use SSTP",
        Severity = FindingSeverity.Warning,
        Reason = "SSTP is being retired: it could be enabled up to March 2026, and stops on 31 March 2027. It carries 128 clients at most, on any SKU.",
        Recommendation = "Add IKEv2 beside SSTP first, hand out new client packages, then remove SSTP. OpenVPN cannot stand beside SSTP: it takes SSTP's place.",
        FaqId = "what-happens-when-i-configure-both-sstp-and-ikev2-for-p2s-vpn-connections",
    };

    protected override Verdict CheckSstp(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (context.AsOf < Sstp.Announced)
            return NotApplicable("The retirement of SSTP was not announced yet.");
        if (gateway.IsPlanned && context.AsOf >= Sstp.ClosedForNew)
            return NotApplicable("The gateway is yet to be made; another rule speaks of new gateways.");
        if (context.AsOf >= Sstp.Stops)
        {
            return IsOnlySstp(client)
                ? NotApplicable("SSTP is the only protocol; another rule speaks of that.")
                : Fail(client.Protocols, "IkeV2, OpenVPN", $"SSTP stopped on {Day(Sstp.Stops)}; clients that still use it cannot connect.", Without(client, gateway), FixImpact.Interrupts);
        }

        // To add IKEv2 cuts nobody off; a gateway of the Basic SKU has no other protocol for sure.
        var fix = gateway.IsBasic || !IsOnlySstp(client) ? string.Empty : $"Set-AzVirtualNetworkGateway -VirtualNetworkGateway ({Get(gateway)}) -VpnClientProtocol SSTP, IkeV2";
        return Fail(client.Protocols, "IkeV2, OpenVPN", $"SSTP is offered to clients; it stops on {Day(Sstp.Stops)}.", fix);
    }
}
