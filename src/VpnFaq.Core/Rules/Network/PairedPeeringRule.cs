using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

/// <summary>A rule about the two halves of a peering, judged at the one of them where the change belongs.</summary>
internal abstract class PairedPeeringRule : PeeringRule
{
    protected sealed override Verdict CheckPeering(Peering peering, ResourceId network, ResourceId remote, RuleContext context)
    {
        if (context.Topology.PeeringBetween(remote, network) is not { } back)
            return context.Topology.Find<VirtualNetwork>(remote) is null ? Missing(VirtualNetwork.ResourceKind, remote) : NotApplicable("The other network was given without a peering back.");
        foreach (var half in (Peering[])[peering, back])
        {
            if (half.UseRemoteGateways.IsUnreadable)
                return Unknown(half.UseRemoteGateways);
            if (half.AllowGatewayTransit.IsUnreadable)
                return Unknown(half.AllowGatewayTransit);
        }

        return CheckPair(peering, back, context);
    }

    /// <param name="peering">The half that is judged.</param>
    /// <param name="back">The half of the other network.</param>
    /// <param name="context">The context of the check.</param>
    protected abstract Verdict CheckPair(Peering peering, Peering back, RuleContext context);
}
