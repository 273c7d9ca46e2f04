using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>A rule about the IKE version of a tunnel and the gateway that it starts at.</summary>
internal abstract class ProtocolRule(string protocol) : TunnelRule
{
    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (connection.ConnectionProtocol.IsUnreadable)
            return Unknown(connection.ConnectionProtocol);
        if (!connection.ConnectionProtocol.TryGet(out var given) || !Is(given, protocol))
            return NotApplicable("The connection does not ask for {0}.", protocol);
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        if (!gateway.VpnType.IsGiven)
            return Unknown(gateway.VpnType);
        return gateway.SkuName.TryGet(out var sku) ? CheckProtocol(connection, gateway, sku) : Unknown(gateway.SkuName);
    }

    protected abstract Verdict CheckProtocol(Connection connection, VirtualNetworkGateway gateway, string sku);
}
