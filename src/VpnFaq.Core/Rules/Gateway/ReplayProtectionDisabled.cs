using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class ReplayProtectionDisabled : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.At("https://www.rfc-editor.org/rfc/rfc4303#section-3.4.3", "2005-12-01"))
    {
        Id = "VPN132",
        Name = nameof(ReplayProtectionDisabled),
        Title = "IPsec replay protection is on",
        Severity = FindingSeverity.Warning,
        Reason = "Without the replay check, packets that somebody recorded and sends again are taken as genuine.",
        Recommendation = "Leave disableIPSecReplayProtection at false. Where packets arrive far out of order, find out why before the check is given up.",
        FaqId = "default-ipsec-parameters",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.DisableIPsecReplayProtection.TryGet(false, out var disabled))
            return Unknown(gateway.DisableIPsecReplayProtection);
        return disabled
            ? Fail(gateway.DisableIPsecReplayProtection, "false", "Replay protection is switched off for all tunnels of the gateway.", impact: FixImpact.Interrupts)
            : Pass;
    }
}
