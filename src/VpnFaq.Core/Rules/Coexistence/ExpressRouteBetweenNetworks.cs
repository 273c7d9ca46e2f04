using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class ExpressRouteBetweenNetworks : ExpressRouteGatewayRule
{
    public override RuleInfo Info { get; } = new(ExpressRouteGateways.GatewaysSource)
    {
        Id = "VPN827",
        Name = nameof(ExpressRouteBetweenNetworks),
        Title = "The ExpressRoute gateway does not carry traffic between virtual networks",
        Severity = FindingSeverity.Information,
        Reason = "Traffic between networks that goes through a circuit takes the way over the edge of Microsoft's network, loads the gateways, and fails with the circuit. Peering does it directly.",
        Recommendation = "Peer the networks with each other, and do not accept traffic from other networks on the gateway.",
        FaqId = "peering-and-gateway-transit",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.AllowRemoteVnetTraffic.TryGet(false, out var isAllowed))
            return Unknown(gateway.AllowRemoteVnetTraffic);
        return isAllowed
            ? Fail(
                gateway.AllowRemoteVnetTraffic,
                "false",
                "The gateway accepts traffic from other virtual networks over the circuit.",
                $"Set-AzVirtualNetworkGateway -VirtualNetworkGateway ({Get(gateway)}) -AllowRemoteVnetTraffic $false",
                FixImpact.Interrupts)
            : Pass;
    }
}
