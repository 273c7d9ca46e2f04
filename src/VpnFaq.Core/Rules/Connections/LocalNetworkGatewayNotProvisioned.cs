using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class LocalNetworkGatewayNotProvisioned : ProvisioningRule<LocalNetworkGateway>
{
    public override RuleInfo Info { get; } = new(LocalNetworks.SettingsSource)
    {
        Id = "VPN316",
        Name = nameof(LocalNetworkGatewayNotProvisioned),
        Title = "The last change of the local network gateway did not fail",
        Severity = FindingSeverity.Error,
        Reason = "Azure keeps what was asked for in the resource even where it could not carry it out.",
        Recommendation = "Look into the activity log for the error, mend its cause, and send the local network gateway again.",
        FaqId = "how-do-i-specify-which-traffic-goes-through-the-vpn-gateway",
    };

    protected override string Again(LocalNetworkGateway resource) => $"Set-AzLocalNetworkGateway -LocalNetworkGateway ({Get(resource)})";
}
