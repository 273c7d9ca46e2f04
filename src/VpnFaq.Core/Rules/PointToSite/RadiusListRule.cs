using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about a list of several RADIUS servers.</summary>
internal abstract class RadiusListRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.RadiusServers.TryGetItems(out var servers))
            return Unknown(client.RadiusServers);
        return servers.Count > 1 ? CheckList(servers) : NotApplicable("The gateway has no list of several RADIUS servers.");
    }

    protected abstract Verdict CheckList(ListOf<RadiusServer> servers);
}
