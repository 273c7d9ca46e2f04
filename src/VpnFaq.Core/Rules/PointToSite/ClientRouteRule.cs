using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about how many routes the clients of one tunnel type get.</summary>
internal abstract class ClientRouteRule : TunnelTypeRule
{
    /// <summary>The tunnel type that the rule is about.</summary>
    protected abstract string Tunnel { get; }

    protected sealed override Verdict CheckTunnels(ListOf<string> protocols, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context) =>
        client.Offers(Tunnel) ? CheckRoutes(ClientRoutes.Of(gateway, context), client) : NotApplicable("The tunnel type is not offered.");

    protected abstract Verdict CheckRoutes(ClientRoutes routes, VpnClientConfiguration client);
}
