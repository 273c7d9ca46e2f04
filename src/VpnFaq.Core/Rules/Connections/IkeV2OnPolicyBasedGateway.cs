using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class IkeV2OnPolicyBasedGateway() : ProtocolRule("IKEv2")
{
    public override RuleInfo Info { get; } = new(ConnectionValues.Source)
    {
        Id = "VPN336",
        Name = nameof(IkeV2OnPolicyBasedGateway),
        Title = "No connection of a policy-based gateway asks for IKEv2",
        Severity = FindingSeverity.Error,
        Reason = "A policy-based gateway speaks IKEv1 only.",
        Recommendation = "Make the connection with IKEv1, or make a route-based gateway in place of this one.",
        FaqId = "vpn-types",
    };

    protected override Verdict CheckProtocol(Connection connection, VirtualNetworkGateway gateway, string sku) => gateway.IsPolicyBased
        ? Fail(connection.ConnectionProtocol, "IKEv1", $"Gateway {gateway.Name} is policy-based and does not speak IKEv2.")
        : Pass;
}
