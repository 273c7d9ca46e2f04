using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class ExpressRouteSingleCircuit : ExpressRouteGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.At("https://azure.github.io/Azure-Proactive-Resiliency-Library-v2/azure-resources/Network/virtualNetworkGateways/", "2026-07-21"))
    {
        Id = "VPN826",
        Name = nameof(ExpressRouteSingleCircuit),
        Title = "The ExpressRoute gateway is connected to more than one circuit",
        Severity = FindingSeverity.Information,
        Reason = "A circuit ends at one peering location. Where that fails, everything behind the gateway is cut off.",
        Recommendation = "Connect a second circuit from another peering location, or keep a site-to-site VPN as a backup.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        ResourceId? circuit = null;
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (!connection.IsExpressRoute)
                continue;
            if (!connection.Peer.TryGet(out var peer))
                return Unknown(connection.Peer);
            if (circuit is not null && !circuit.Equals(peer))
                return Pass;
            circuit = peer;
        }

        return circuit is null
            ? NotApplicable("No connection of the gateway to a circuit was given.")
            : Fail(string.Empty, circuit.Name, "circuits from two peering locations", $"Everything behind the gateway depends on circuit {circuit.Name}.");
    }
}
