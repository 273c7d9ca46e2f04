using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class SstpOnly : SstpRule
{
    public override RuleInfo Info { get; } = new(Sstp.Source)
    {
        Id = "VPN907",
        Name = nameof(SstpOnly),
        Title = "Clients have a protocol that still works",
        Severity = FindingSeverity.Error,
        Reason = "No SSTP connection is made since 31 March 2027: where SSTP is the only protocol, no client gets in.",
        Recommendation = "Offer IKEv2 or OpenVPN, and hand out new client packages.",
        FaqId = "what-happens-when-i-configure-both-sstp-and-ikev2-for-p2s-vpn-connections",
    };

    protected override Verdict CheckSstp(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (context.AsOf < Sstp.Stops)
            return NotApplicable("SSTP still works on gateways that have it.");
        if (!IsOnlySstp(client))
            return Pass;
        return gateway.IsPlanned
            ? NotApplicable("The gateway is yet to be made; another rule speaks of new gateways.")
            : Fail(client.Protocols, "IkeV2, OpenVPN", $"SSTP is the only protocol, and it stopped on {Day(Sstp.Stops)}.", Without(client, gateway), FixImpact.Interrupts);
    }
}
