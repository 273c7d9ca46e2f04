using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class FastPathUnused : FastPathRule
{
    public override RuleInfo Info { get; } = new(ExpressRouteGateways.FastPathSource)
    {
        Id = "VPN829",
        Name = nameof(FastPathUnused),
        Title = "FastPath is on where the gateway's SKU takes it",
        Severity = FindingSeverity.Information,
        Reason = "With FastPath traffic from the circuit reaches the machines without a detour through the gateway, which is faster and does not stop while the gateway is serviced.",
        Recommendation = "Turn FastPath on, after a look at what it does not support: Basic load balancers, DNS Private Resolver, private endpoints on most circuits.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    // Whether an ErGwScale gateway has enough scale units for FastPath is not visible here.
    protected override Verdict CheckFastPath(bool isOn, string sku, Connection connection, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!ExpressRouteGateways.TakesFastPath(sku) || Is(sku, "ErGwScale"))
            return NotApplicable("A gateway of SKU {0} does not take FastPath in every case.", sku);
        if (context.Topology.GatewaysIn(Topology.NetworkIdOf(gateway)).Any(g => g.EnableHighBandwidthVpnGateway.Or(false)))
            return NotApplicable("High bandwidth tunnels need FastPath here; another rule speaks of that.");
        return isOn ? Pass : Fail(connection.ExpressRouteGatewayBypass.Path, "false", "true", $"Gateway {gateway.Name} of SKU {sku} takes FastPath, and the connection does not use it.", Switch(connection, true));
    }
}
