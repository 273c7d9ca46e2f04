using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class PairWithItself : NetworkLinkRule
{
    public override RuleInfo Info { get; } = new(NetworkPairs.OverlapSource)
    {
        Id = "VPN809",
        Name = nameof(PairWithItself),
        Title = "A VNet-to-VNet connection leads to another gateway than the one it starts at",
        Severity = FindingSeverity.Error,
        Reason = "A gateway builds no tunnel with itself, and both ends would have the same addresses.",
        Recommendation = "Name the gateway of the other network as virtualNetworkGateway2.",
        FaqId = "can-i-have-overlapping-address-spaces-for-vnet-to-vnet-configurations",
    };

    protected override Verdict CheckLink(Connection connection, RuleContext context)
    {
        if (!connection.VirtualNetworkGateway1.TryGet(out var from))
            return Unknown(connection.VirtualNetworkGateway1);
        if (!connection.VirtualNetworkGateway2.TryGet(out var to))
            return Unknown(connection.VirtualNetworkGateway2);
        return from.Equals(to) ? Fail(connection.VirtualNetworkGateway2, "another gateway", $"The connection starts and ends at gateway {to.Name}.") : Pass;
    }
}
