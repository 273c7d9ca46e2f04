using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

/// <summary>A rule about gateways that offer SSTP to clients.</summary>
internal abstract class SstpRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.Protocols.IsGiven)
            return Unknown(client.Protocols);
        return client.Offers("SSTP") ? CheckSstp(client, gateway, context) : Pass;
    }

    protected abstract Verdict CheckSstp(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context);

    protected static bool IsOnlySstp(VpnClientConfiguration client) => client.Protocols.Items().Count == 1;

    /// <summary>The command that leaves SSTP out: the other protocols, or IKEv2 where there is none.</summary>
    protected static string Without(VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        var others = client.Protocols.Items().Where(p => !Is(p, "SSTP")).Select(Quote).ToList();
        return $"Set-AzVirtualNetworkGateway -VirtualNetworkGateway ({Get(gateway)}) -VpnClientProtocol {(others.Count == 0 ? "IkeV2" : string.Join(", ", others))}";
    }
}
