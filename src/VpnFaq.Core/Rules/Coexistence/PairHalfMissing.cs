using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class PairHalfMissing : NetworkLinkRule
{
    public override RuleInfo Info { get; } = new(NetworkPairs.TwoHalvesSource)
    {
        Id = "VPN801",
        Name = nameof(PairHalfMissing),
        Title = "A VNet-to-VNet connection has its other half, from the far gateway back",
        Severity = FindingSeverity.Error,
        Reason = "A VNet-to-VNet tunnel is two connections, one for each direction. With one of them it does not come up.",
        Recommendation = "Make the connection from the far gateway to this one, with the same key, policy, protocol and BGP setting.",
        FaqId = "do-i-need-to-specify-the-same-policy-on-both-vnet-to-vnet-connection-resources",
    };

    protected override Verdict CheckLink(Connection connection, RuleContext context)
    {
        if (!connection.VirtualNetworkGateway1.TryGet(out var from))
            return Unknown(connection.VirtualNetworkGateway1);
        if (from.Equals(connection.VirtualNetworkGateway2.Or(null!)))
            return NotApplicable("The connection leads back to its own gateway.");
        if (!context.TryFollow<VirtualNetworkGateway>(connection.VirtualNetworkGateway2, VirtualNetworkGateway.ResourceKind, out var far, out var why))
            return why;
        if (context.Topology.ConnectionsBetween(far.Id!, from).Count > 0)
            return Pass;
        // Connections are fetched by resource group: where none of the far gateway's group is there, nobody asked for them.
        return context.Topology.HasConnectionsBeside(far)
            ? Fail(connection.VirtualNetworkGateway2, $"a connection from {far.Name} back", $"No connection leads from gateway {far.Name} back to {from.Name}.")
            : NotApplicable("The connections in resource group {0} of the far gateway were not given.", far.ResourceGroup);
    }
}
