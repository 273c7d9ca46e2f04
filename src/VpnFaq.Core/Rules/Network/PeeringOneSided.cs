using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PeeringOneSided : PeeringRule
{
    public override RuleInfo Info { get; } = new(GatewayTransit.Source)
    {
        Id = "VPN248",
        Name = nameof(PeeringOneSided),
        Title = "Both networks have their half of the peering",
        Severity = FindingSeverity.Error,
        Reason = "A peering has a direction; each network needs one to the other before any traffic flows.",
        Recommendation = "Add the half of the other network.",
        FaqId = "peering-and-gateway-transit",
    };

    protected override Verdict CheckPeering(Peering peering, ResourceId network, ResourceId remote, RuleContext context)
    {
        if (context.Topology.PeeringBetween(remote, network) is not null)
            return Pass;
        if (peering.PeeringState.IsGiven)
            return NotApplicable("The state of the peering tells of its other half: another rule speaks of that.");
        if (context.Topology.Find<VirtualNetwork>(remote) is not { } other)
            return Missing(VirtualNetwork.ResourceKind, remote);
        return other.Peerings.IsUnreadable
            ? Unknown(other.Peerings)
            : Fail(peering.RemoteVirtualNetwork, $"a peering of {remote.Name} back to {network.Name}", $"{remote.Name} was given and has no peering to {network.Name}.");
    }
}
