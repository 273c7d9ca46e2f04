using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

/// <summary>A rule about the public addresses of VPN gateways; addresses of anything else are not its business.</summary>
internal abstract class GatewayAddressRule : Rule<PublicIPAddress>
{
    protected sealed override Verdict Check(PublicIPAddress address, RuleContext context)
    {
        foreach (var gateway in context.Topology.GatewaysWith(address))
        {
            if (gateway.IsVpn)
                return CheckAddress(address, gateway, context);
        }

        return NotApplicable("No VPN gateway that uses the address was given.");
    }

    protected abstract Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context);
}
