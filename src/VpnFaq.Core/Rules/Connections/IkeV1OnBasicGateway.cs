using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class IkeV1OnBasicGateway() : ProtocolRule("IKEv1")
{
    public override RuleInfo Info { get; } = new(Source.Faq("can-i-have-ikev1-site-to-site-connections-on-the-basic-sku-for-the-route-based-vpn-type", "2026-08-19"))
    {
        Id = "VPN334",
        Name = nameof(IkeV1OnBasicGateway),
        Title = "No IKEv1 connection hangs on a route-based Basic gateway",
        Severity = FindingSeverity.Error,
        Reason = "A route-based gateway of the Basic SKU speaks IKEv2 only.",
        Recommendation = "Use IKEv2 on a new connection, or a gateway of an AZ SKU.",
        FaqId = "can-i-have-ikev1-site-to-site-connections-on-the-basic-sku-for-the-route-based-vpn-type",
    };

    protected override Verdict CheckProtocol(Connection connection, VirtualNetworkGateway gateway, string sku) => gateway.IsBasic && !gateway.IsPolicyBased
        ? Fail(connection.ConnectionProtocol, "IKEv2", $"Gateway {gateway.Name} is a route-based Basic gateway, which does not speak IKEv1.")
        : Pass;
}
