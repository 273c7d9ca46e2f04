using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class BasicSkuIkeV2Clients : BasicClientRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.Source)
    {
        Id = "VPN121",
        Name = nameof(BasicSkuIkeV2Clients),
        Title = "Clients of a gateway of the Basic SKU do not count on IKEv2",
        Severity = FindingSeverity.Warning,
        Reason = "Most documents say that the Basic SKU has no IKEv2 for clients; one says that it does since November 2025. SSTP, its other protocol, ends on 31 March 2027.",
        Recommendation = "Take VpnGw1AZ or higher where clients matter.",
        FaqId = "i-already-have-a-vpn-gateway-deployed-can-i-enable-radius-or-ikev2-vpn-on-it",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, RuleContext context) =>
        client.Offers("IkeV2") ? Fail(client.Protocols, "a VpnGw SKU", "IKEv2 is offered to clients of a gateway of the Basic SKU; Microsoft's documents do not agree that it works.") : Pass;
}
