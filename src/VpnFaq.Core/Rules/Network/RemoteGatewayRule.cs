using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

/// <summary>A rule about peerings over which a network uses the other network's gateway.</summary>
internal abstract class RemoteGatewayRule : PeeringRule
{
    protected sealed override Verdict CheckPeering(Peering peering, ResourceId network, ResourceId remote, RuleContext context)
    {
        if (!peering.UseRemoteGateways.TryGet(false, out var uses))
            return Unknown(peering.UseRemoteGateways);
        return uses ? CheckUse(peering, network, remote, context) : NotApplicable("The peering uses no gateway of the other network.");
    }

    protected abstract Verdict CheckUse(Peering peering, ResourceId network, ResourceId remote, RuleContext context);
}
