using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about the RADIUS servers that point-to-site clients are checked by.</summary>
internal abstract class RadiusRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (client.AuthenticationTypes.IsUnreadable)
            return Unknown(client.AuthenticationTypes);
        if (!client.UsesRadius)
            return NotApplicable("Clients are not checked by RADIUS servers.");
        if (client.RadiusServers.IsUnreadable)
            return Unknown(client.RadiusServers);
        return client.RadiusServerAddress.IsUnreadable ? Unknown(client.RadiusServerAddress) : CheckServers([.. client.RadiusAddresses], client, gateway, context);
    }

    protected abstract Verdict CheckServers(ListOf<RadiusAddress> servers, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context);
}
