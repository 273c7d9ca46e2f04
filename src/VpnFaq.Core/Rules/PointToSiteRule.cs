using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about VPN gateways that clients dial in to.</summary>
internal abstract class PointToSiteRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (gateway.VpnClient.IsUnreadable)
            return Unknown(gateway.VpnClient);
        return gateway.VpnClient.TryGet(out var client) && client.IsConfigured
            ? CheckClient(client, gateway, context)
            : NotApplicable("The gateway has no point-to-site configuration.");
    }

    protected abstract Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context);
}
