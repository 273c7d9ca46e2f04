using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class HighBandwidthFastPath : Rule<Connection>
{
    public override RuleInfo Info { get; } = new(HighBandwidth.Source)
    {
        Id = "VPN129",
        Name = nameof(HighBandwidthFastPath),
        Title = "The ExpressRoute connection under high bandwidth tunnels has FastPath",
        Severity = FindingSeverity.Error,
        Reason = "High bandwidth tunnels run over ExpressRoute private peering and need FastPath, which ExpressRoute Direct ports have.",
        Recommendation = "Switch FastPath on for the ExpressRoute connection.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override Verdict Check(Connection connection, RuleContext context)
    {
        if (!connection.ConnectionType.IsGiven)
            return Unknown(connection.ConnectionType);
        if (!connection.IsExpressRoute)
            return NotApplicable("The connection is not one of ExpressRoute.");
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        if (HighBandwidthGatewayBeside(gateway, context) is not { } beside)
            return NotApplicable("No VPN gateway with high bandwidth tunnels stands in the same virtual network.");
        if (!connection.ExpressRouteGatewayBypass.TryGet(false, out var fastPath))
            return Unknown(connection.ExpressRouteGatewayBypass);
        return fastPath ? Pass : Fail(
            connection.ExpressRouteGatewayBypass.Path,
            "false",
            "true",
            $"VPN gateway {beside.Name} has high bandwidth tunnels, which need FastPath on this connection.",
            Fixes.SetConnection(Get(connection), "$connection.ExpressRouteGatewayBypass = $true"));
    }

    private static VirtualNetworkGateway? HighBandwidthGatewayBeside(VirtualNetworkGateway gateway, RuleContext context)
    {
        foreach (var other in context.Topology.GatewaysIn(Topology.NetworkIdOf(gateway)))
        {
            if (other.IsVpn && other.EnableHighBandwidthVpnGateway.Or(false))
                return other;
        }

        return null;
    }
}
