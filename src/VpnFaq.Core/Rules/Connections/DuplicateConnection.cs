using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class DuplicateConnection : TunnelRule
{
    public override RuleInfo Info { get; } = new(LocalNetworks.RedundancySource)
    {
        Id = "VPN324",
        Name = nameof(DuplicateConnection),
        Title = "One connection leads from the gateway to the same other end",
        Severity = FindingSeverity.Warning,
        Reason = "Each device has one local network gateway and one connection; between two gateways one connection each way is enough. The tunnels of an active-active gateway all belong to that one, so a second adds nothing but a rival.",
        Recommendation = "Keep one connection. For redundancy make the gateway active-active, or add a second device with a local network gateway of its own.",
        FaqId = "can-i-have-more-than-one-tunnel-between-a-vpn-gateway-and-my-on-premises-network",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        var end = connection.IsSiteToSite ? connection.LocalNetworkGateway2 : connection.VirtualNetworkGateway2;
        if (!connection.VirtualNetworkGateway1.TryGet(out var from))
            return Unknown(connection.VirtualNetworkGateway1);
        if (!end.TryGet(out var to))
            return Unknown(end);
        foreach (var other in context.Topology.ConnectionsBetween(from, to))
        {
            if (other != connection && !IsSame(other, connection))
                return Fail(end, "one connection", $"Connection {other.Name} leads from gateway {from.Name} to {to.Name} as well.");
        }

        return Pass;
    }

    // A request beside its answer: one connection, given once without an id.
    private static bool IsSame(Connection one, Connection other) =>
        (one.Id is null || other.Id is null) && (Is(one.Name, other.Name) || one.Name.StartsWith("(", StringComparison.Ordinal) || other.Name.StartsWith("(", StringComparison.Ordinal));
}
