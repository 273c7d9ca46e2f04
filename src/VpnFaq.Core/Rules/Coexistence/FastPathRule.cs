using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

/// <summary>A rule about FastPath on an ExpressRoute connection, and the gateway that has to take it.</summary>
internal abstract class FastPathRule : Rule<Connection>
{
    protected sealed override Verdict Check(Connection connection, RuleContext context)
    {
        if (!connection.ConnectionType.TryGet(out var type))
            return Unknown(connection.ConnectionType);
        if (!connection.IsExpressRoute)
            return NotApplicable("The connection is of type {0}.", type);
        if (!connection.ExpressRouteGatewayBypass.TryGet(false, out var isOn))
            return Unknown(connection.ExpressRouteGatewayBypass);
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        return gateway.SkuName.TryGet(out var sku) ? CheckFastPath(isOn, sku, connection, gateway, context) : Unknown(gateway.SkuName);
    }

    protected abstract Verdict CheckFastPath(bool isOn, string sku, Connection connection, VirtualNetworkGateway gateway, RuleContext context);

    protected static string Switch(Connection connection, bool on) =>
        Fixes.SetConnection(Get(connection), $"$connection.ExpressRouteGatewayBypass = ${(on ? "true" : "false")}");
}
