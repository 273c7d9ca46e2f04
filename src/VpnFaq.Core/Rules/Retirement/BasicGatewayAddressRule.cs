using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

/// <summary>A rule about public IP addresses of the Basic SKU that VPN gateways use.</summary>
internal abstract class BasicGatewayAddressRule : Rule<PublicIPAddress>
{
    protected sealed override Verdict Check(PublicIPAddress address, RuleContext context)
    {
        var gateways = context.Topology.GatewaysWith(address);
        if (gateways.Count == 0)
            return Unused(address);
        if (!address.SkuName.IsGiven)
            return Unknown(address.SkuName);
        if (!address.IsBasic)
            return Pass;
        foreach (var gateway in gateways)
        {
            if (!gateway.GatewayType.IsGiven)
                return Unknown(gateway.GatewayType);
            if (gateway.IsVpn)
                return gateway.SkuName.IsGiven ? CheckAddress(address, gateway, context) : Unknown(gateway.SkuName);
        }

        return NotApplicable("No VPN gateway uses the address.");
    }

    protected abstract Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context);

    private static Verdict Unused(PublicIPAddress address) =>
        address.IPConfiguration.TryGet(out var user) && user.Parent is { } gateway && Is(gateway.Type ?? string.Empty, VirtualNetworkGateway.ResourceKind.Type)
            ? Missing(VirtualNetworkGateway.ResourceKind, gateway)
            : NotApplicable("No gateway of the input uses the address.");
}
