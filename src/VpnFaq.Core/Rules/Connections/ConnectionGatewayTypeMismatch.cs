using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class ConnectionGatewayTypeMismatch : Rule<Connection>
{
    public override RuleInfo Info { get; } = new(ConnectionValues.Source)
    {
        Id = "VPN323",
        Name = nameof(ConnectionGatewayTypeMismatch),
        Title = "A tunnel hangs on VPN gateways, a circuit on an ExpressRoute gateway",
        Severity = FindingSeverity.Error,
        Reason = "A gateway is made for one of the two; a network that needs both has two gateways.",
        Recommendation = "Point the connection at the gateway of the fitting type in the same network.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override Verdict Check(Connection connection, RuleContext context)
    {
        if (!connection.ConnectionType.TryGet(out var type))
            return Unknown(connection.ConnectionType);
        if (!(connection.IsSiteToSite || connection.IsVnetToVnet || connection.IsExpressRoute))
            return NotApplicable("The connection is of a type that is not judged here.");
        var first = CheckEnd(connection.VirtualNetworkGateway1, type, connection.IsExpressRoute, context);
        return first.Outcome == FindingOutcome.Pass && connection.IsVnetToVnet ? CheckEnd(connection.VirtualNetworkGateway2, type, false, context) : first;
    }

    private static Verdict CheckEnd(Field<ResourceId> end, string type, bool isExpressRoute, RuleContext context)
    {
        if (!context.TryFollow<VirtualNetworkGateway>(end, VirtualNetworkGateway.ResourceKind, out var gateway, out var why))
            return why;
        if (!gateway.GatewayType.TryGet(out var gatewayType))
            return Verdict.Unknown(gateway.GatewayType.Path);
        var expected = isExpressRoute ? "ExpressRoute" : "Vpn";
        return Is(gatewayType, expected)
            ? Pass
            : Fail(end, $"a gateway of type {expected}", $"Gateway {gateway.Name} is of type {gatewayType}, which carries no connection of type {type}.");
    }
}
