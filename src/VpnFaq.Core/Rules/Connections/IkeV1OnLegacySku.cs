using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class IkeV1OnLegacySku() : ProtocolRule("IKEv1")
{
    public override RuleInfo Info { get; } = new(Source.Faq("how-do-i-create-connections-with-the-ikev1-or-ikev2-protocol-type", "2026-08-19"))
    {
        Id = "VPN335",
        Name = nameof(IkeV1OnLegacySku),
        Title = "No IKEv1 connection hangs on a Standard or HighPerformance gateway",
        Severity = FindingSeverity.Warning,
        Reason = "The FAQ takes IKEv1 away from these SKUs, another article leaves it to all but Basic.",
        Recommendation = "Move the gateway to an AZ SKU, where IKEv1 is undisputed, or use IKEv2 on a new connection.",
        FaqId = "how-do-i-create-connections-with-the-ikev1-or-ikev2-protocol-type",
    };

    protected override Verdict CheckProtocol(Connection connection, VirtualNetworkGateway gateway, string sku) => Is(sku, "Standard") || Is(sku, "HighPerformance")
        ? Fail(connection.ConnectionProtocol, "IKEv2", $"Whether gateway {gateway.Name} of SKU {sku} speaks IKEv1 is disputed among Azure's own articles.")
        : Pass;
}
