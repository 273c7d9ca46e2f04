using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class BasicSkuOpenVpn : BasicClientRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.Source)
    {
        Id = "VPN120",
        Name = nameof(BasicSkuOpenVpn),
        Title = "Clients of a gateway of the Basic SKU do not use OpenVPN",
        Severity = FindingSeverity.Error,
        Reason = "The Basic SKU has no OpenVPN, and so no Microsoft Entra ID for clients either, which works with OpenVPN only.",
        Recommendation = "Take VpnGw1AZ or higher for clients that need OpenVPN or Entra ID.",
        FaqId = "i-already-have-a-vpn-gateway-deployed-can-i-enable-radius-or-ikev2-vpn-on-it",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, RuleContext context) =>
        client.Offers("OpenVPN") ? Fail(client.Protocols, "no OpenVPN", "OpenVPN is offered to clients, and the Basic SKU does not have it.") : Pass;
}
