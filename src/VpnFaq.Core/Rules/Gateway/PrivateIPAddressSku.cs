using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class PrivateIPAddressSku : GatewaySkuRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("site-to-site-vpn-private-peering", "2023-07-28"))
    {
        Id = "VPN133",
        Name = nameof(PrivateIPAddressSku),
        Title = "A gateway with private tunnel addresses is of an AZ SKU",
        Severity = FindingSeverity.Error,
        Reason = "Tunnels over ExpressRoute private peering end at private addresses of the gateway, and only AZ SKUs have those.",
        Recommendation = "Take an AZ SKU, or leave enablePrivateIpAddress off where tunnels run over the internet.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override Verdict CheckSku(GatewaySku sku, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.EnablePrivateIpAddress.TryGet(false, out var enabled))
            return Unknown(gateway.EnablePrivateIpAddress);
        if (!enabled)
            return NotApplicable("The gateway has no private tunnel addresses.");
        return sku.ZoneRedundant
            ? Pass
            : Fail(gateway.EnablePrivateIpAddress, "false, or an AZ SKU", $"Private tunnel addresses are switched on, and {sku.Name} has none.");
    }
}
