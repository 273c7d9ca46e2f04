using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

/// <summary>A rule about the two halves of a VNet-to-VNet connection; each half is compared with the other.</summary>
internal abstract class PairRule : NetworkLinkRule
{
    protected sealed override Verdict CheckLink(Connection connection, RuleContext context)
    {
        if (!connection.VirtualNetworkGateway1.TryGet(out var from))
            return Unknown(connection.VirtualNetworkGateway1);
        if (!connection.VirtualNetworkGateway2.TryGet(out var to))
            return Unknown(connection.VirtualNetworkGateway2);
        if (from.Equals(to))
            return NotApplicable("The connection leads back to its own gateway.");
        var halves = context.Topology.ConnectionsBetween(to, from);
        if (halves.Count > 0)
            return CheckPair(connection, halves[0]);
        return context.Topology.Find<VirtualNetworkGateway>(to) is null
            ? Missing(VirtualNetworkGateway.ResourceKind, to)
            : NotApplicable("The other half of the pair was not given.");
    }

    protected abstract Verdict CheckPair(Connection connection, Connection other);
}
