using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about the tunnel types that point-to-site clients may use.</summary>
internal abstract class TunnelTypeRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (client.AuthenticationTypes.IsUnreadable)
            return Unknown(client.AuthenticationTypes);
        return client.Protocols.TryGet(out var protocols) && protocols.Count > 0 ? CheckTunnels(protocols, client, gateway, context) : Unknown(client.Protocols);
    }

    protected abstract Verdict CheckTunnels(ListOf<string> protocols, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context);
}
