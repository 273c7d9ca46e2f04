using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>A rule about the DPD timeout of a tunnel, where one is set.</summary>
internal abstract class DpdRule : TunnelRule
{
    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (connection.DpdTimeoutSeconds.IsUnreadable)
            return Unknown(connection.DpdTimeoutSeconds);
        return connection.DpdTimeoutSeconds.TryGet(out var seconds)
            ? CheckTimeout(seconds, connection)
            : NotApplicable("The connection leaves the DPD timeout to Azure: 45 seconds.");
    }

    protected abstract Verdict CheckTimeout(long seconds, Connection connection);

    protected static string SetTimeout(Connection connection) => Fixes.SetConnection(Get(connection), "$connection.DpdTimeoutSeconds = 45");
}
