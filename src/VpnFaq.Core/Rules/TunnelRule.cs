using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about connections that are IPsec tunnels: site-to-site and VNet-to-VNet.</summary>
internal abstract class TunnelRule : Rule<Connection>
{
    protected sealed override Verdict Check(Connection connection, RuleContext context)
    {
        if (!connection.ConnectionType.TryGet(out var type))
            return Unknown(connection.ConnectionType);
        return connection.IsSiteToSite || connection.IsVnetToVnet
            ? CheckTunnel(connection, context)
            : NotApplicable("The connection is of type {0}: it has no IPsec tunnel between gateways.", type);
    }

    protected abstract Verdict CheckTunnel(Connection connection, RuleContext context);
}
