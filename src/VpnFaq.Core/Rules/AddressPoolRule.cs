using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about the prefixes that point-to-site clients get addresses from.</summary>
internal abstract class AddressPoolRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.HasReadablePools)
            return Unknown(client.AddressPool);
        ClientPool[] pools = [.. client.Pools];
        return pools.Length == 0 ? NotApplicable("The gateway has no address pool for clients.") : CheckPools(pools, client, gateway, context);
    }

    protected abstract Verdict CheckPools(IReadOnlyList<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context);
}
