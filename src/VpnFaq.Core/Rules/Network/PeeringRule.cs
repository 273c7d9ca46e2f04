using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

/// <summary>A rule about peerings: the network that the half belongs to and the one that it leads to are known.</summary>
internal abstract class PeeringRule : Rule<Peering>
{
    protected sealed override Verdict Check(Peering peering, RuleContext context)
    {
        if (peering.Network is not { } network)
            return NotApplicable("It is not known to which network the peering belongs.");
        return peering.RemoteVirtualNetwork.TryGet(out var remote) ? CheckPeering(peering, network, remote, context) : Unknown(peering.RemoteVirtualNetwork);
    }

    protected abstract Verdict CheckPeering(Peering peering, ResourceId network, ResourceId remote, RuleContext context);

    /// <summary>The command that changes a flag of the peering.</summary>
    protected static string Set(Peering peering, string flag) =>
        $"$peering = Get-AzVirtualNetworkPeering {NamesOf(peering)}; $peering.{flag}; Set-AzVirtualNetworkPeering -VirtualNetworkPeering $peering";

    protected static string NamesOf(Peering peering) =>
        $"-VirtualNetworkName {Quote(peering.Network?.Name ?? "<virtual network>")} -ResourceGroupName {Quote(peering.ResourceGroup)} -Name {Quote(peering.Name)}";

    /// <summary>Whether a network holds a gateway; null where that cannot be told, and why.</summary>
    protected static bool? HasGateway(ResourceId id, RuleContext context, out Verdict why)
    {
        why = default;
        if (context.Topology.GatewaysIn(id).Count > 0)
            return true;
        if (context.Topology.Find<VirtualNetwork>(id) is not { } network)
        {
            why = Missing(VirtualNetwork.ResourceKind, id);
            return null;
        }

        var subnets = context.Topology.SubnetsOf(network);
        foreach (var subnet in subnets)
        {
            if (subnet.IsGatewaySubnet)
                return HoldsGateway(subnet, out why);
        }

        if (subnets.Count > 0 || network.Subnets.IsGiven)
            return false;
        why = Unknown(network.Subnets);
        return null;
    }

    protected static bool IsOn(Field<bool> flag) => flag.Or(false);

    // What Azure answers leaves the list out where it is empty; a template never has it.
    private static bool? HoldsGateway(Subnet subnet, out Verdict why)
    {
        why = default;
        if (subnet.IPConfigurations.Items().Any(i => i.Type?.StartsWith(VirtualNetworkGateway.ResourceKind.Type, StringComparison.OrdinalIgnoreCase) == true))
            return true;
        if (subnet.IPConfigurations.IsGiven || (subnet.IPConfigurations.State == FieldState.NotGiven && !subnet.IsPlanned))
            return false;
        why = Unknown(subnet.IPConfigurations);
        return null;
    }
}
