using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

/// <summary>A rule about a site and each gateway that it exchanges routes with by BGP.</summary>
internal abstract class BgpSessionRule : BgpSiteRule
{
    protected sealed override Verdict CheckSettings(BgpSettings settings, LocalNetworkGateway site, RuleContext context)
    {
        if (Excuse(settings) is { } excuse)
            return excuse;

        var sum = default(VerdictSum);
        foreach (var connection in context.Topology.ConnectionsOf(site))
        {
            if (!connection.EnableBgp.TryGet(false, out var bgp))
                sum.Add(Unknown(connection.EnableBgp));
            else if (bgp)
                sum.Add(context.TryGateway(connection, out var gateway, out var why) ? CheckSession(settings, site, connection, gateway, context) : why);
        }

        return sum.Total("No connection to the site with BGP was given.");
    }

    /// <summary>The verdict where the site's own settings leave nothing to judge; null where they do not. Most rules are about the peer address.</summary>
    protected virtual Verdict? Excuse(BgpSettings settings) => WithoutPeer(settings);

    protected abstract Verdict CheckSession(BgpSettings settings, LocalNetworkGateway site, Connection connection, VirtualNetworkGateway gateway, RuleContext context);
}
