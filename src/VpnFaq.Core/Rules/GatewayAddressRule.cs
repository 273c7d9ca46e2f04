using VpnFaq.Resources;

namespace VpnFaq.Rules;

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

    /// <summary>Whether the address is the one that clients of an active-active gateway use.</summary>
    protected static bool IsThirdAddress(PublicIPAddress address, VirtualNetworkGateway gateway) =>
        gateway.IPConfigurations.Items() is { Count: > 2 } configurations && configurations[2].PublicIPAddress.TryGet(out var third) && third.Equals(address.Id);

    protected static bool IsAZ(string sku) => sku.EndsWith("AZ", StringComparison.OrdinalIgnoreCase);
}
