using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class SstpOnNewGateway : SstpRule
{
    public override RuleInfo Info { get; } = new(Sstp.Source)
    {
        Id = "VPN908",
        Name = nameof(SstpOnNewGateway),
        Title = "A new gateway does not offer SSTP",
        Severity = FindingSeverity.Error,
        Reason = "SSTP cannot be enabled any more since 31 March 2026.",
        Recommendation = "Offer IKEv2, OpenVPN or both.",
        FaqId = "what-happens-when-i-configure-both-sstp-and-ikev2-for-p2s-vpn-connections",
    };

    protected override Verdict CheckSstp(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.IsPlanned)
            return NotApplicable("The gateway exists already.");
        return context.AsOf < Sstp.ClosedForNew
            ? NotApplicable("SSTP could still be enabled.")
            : Fail(client.Protocols, "IkeV2, OpenVPN", $"SSTP is asked for, and Azure enables it no more since {Day(Sstp.ClosedForNew)}.");
    }
}
