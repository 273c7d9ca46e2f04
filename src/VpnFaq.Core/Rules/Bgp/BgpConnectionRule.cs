using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

/// <summary>A rule about tunnels that carry BGP.</summary>
internal abstract class BgpConnectionRule : TunnelRule
{
    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.EnableBgp.TryGet(false, out var bgp))
            return Unknown(connection.EnableBgp);
        return bgp ? CheckBgp(connection, context) : NotApplicable("The connection does not use BGP.");
    }

    protected abstract Verdict CheckBgp(Connection connection, RuleContext context);
}
