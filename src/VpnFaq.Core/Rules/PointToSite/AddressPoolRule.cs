using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about the prefixes that point-to-site clients get addresses from.</summary>
internal abstract class AddressPoolRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.HasReadablePools)
            return Unknown(client.AddressPool);
        var pools = client.Pools;
        return pools.Count == 0 ? NotApplicable("The gateway has no address pool for clients.") : CheckPools(pools, client, gateway, context);
    }

    /// <summary>How many IPv4 addresses pools have.</summary>
    protected static long AddressesIn(ListOf<ClientPool> pools) =>
        pools.Where(p => p.Prefix.IsValid && !p.Prefix.IsIPv6).Sum(static p => 1L << (32 - p.Prefix.Length));

    protected abstract Verdict CheckPools(ListOf<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context);

    /// <summary>The pools that overlap prefixes which are taken.</summary>
    /// <param name="pools">The pools.</param>
    /// <param name="taken">Prefixes, each with the words for what uses it.</param>
    protected static Verdict Overlaps(ListOf<ClientPool> pools, PrefixSet<string> taken)
    {
        List<Failure>? failures = null;
        foreach (var pool in pools)
        {
            if (taken.Overlapping(pool.Prefix) is { } hit)
                (failures ??= []).Add(Fail(pool.Path, pool.Prefix.Text, $"no part of {hit.Prefix}", $"The address pool {pool.Prefix} overlaps {hit.Prefix} of {hit.Owner}."));
        }

        return From(failures);
    }
}
