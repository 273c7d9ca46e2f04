using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

/// <summary>A rule about VNet-to-VNet connections.</summary>
internal abstract class NetworkLinkRule : TunnelRule
{
    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context) =>
        connection.IsVnetToVnet ? CheckLink(connection, context) : NotApplicable("The connection leads to a site.");

    protected abstract Verdict CheckLink(Connection connection, RuleContext context);
}
