using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about the peer address of a site and each gateway that it exchanges routes with.</summary>
internal abstract class BgpPeeringRule : BgpPeerRule
{
    protected sealed override Verdict CheckPeer(AddressPrefix peer, BgpSettings settings, LocalNetworkGateway site, RuleContext context)
    {
        var sum = default(VerdictSum);
        foreach (var connection in context.Topology.ConnectionsOf(site))
        {
            if (!connection.EnableBgp.TryGet(false, out var bgp))
                sum.Add(Unknown(connection.EnableBgp));
            else if (bgp)
                sum.Add(context.TryGateway(connection, out var gateway, out var why) ? CheckPeering(peer, settings, site, connection, gateway, context) : why);
        }

        return sum.Total("No connection to the site with BGP was given.");
    }

    protected abstract Verdict CheckPeering(AddressPrefix peer, BgpSettings settings, LocalNetworkGateway site, Connection connection, VirtualNetworkGateway gateway, RuleContext context);
}
