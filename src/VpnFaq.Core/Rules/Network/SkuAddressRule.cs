using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

/// <summary>A rule about the public addresses of VPN gateways that depends on the gateway's SKU.</summary>
internal abstract class SkuAddressRule : GatewayAddressRule
{
    protected sealed override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context) =>
        gateway.SkuName.TryGet(out var sku) ? CheckAddress(address, gateway, sku) : Unknown(gateway.SkuName);

    protected abstract Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, string gatewaySku);

    protected static bool IsAZ(string gatewaySku) => gatewaySku.EndsWith("AZ", StringComparison.OrdinalIgnoreCase);
}
