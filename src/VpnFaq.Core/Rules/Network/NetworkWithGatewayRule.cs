using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

/// <summary>A rule about the networks that VPN gateways stand in.</summary>
internal abstract class NetworkWithGatewayRule : Rule<VirtualNetwork>
{
    protected sealed override Verdict Check(VirtualNetwork network, RuleContext context)
    {
        foreach (var gateway in context.Topology.GatewaysIn(network.Id))
        {
            if (gateway.IsVpn)
                return CheckNetwork(network, gateway, context);
        }

        return NotApplicable("No VPN gateway in this network was given.");
    }

    protected abstract Verdict CheckNetwork(VirtualNetwork network, VirtualNetworkGateway gateway, RuleContext context);
}
