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
    protected static long AddressesIn(ListOf<ClientPool> pools)
    {
        long sum = 0;
        foreach (var pool in pools)
        {
            if (pool.Prefix.IsValid && !pool.Prefix.IsIPv6)
                sum += 1L << (32 - pool.Prefix.Length);
        }

        return sum;
    }

    protected abstract Verdict CheckPools(ListOf<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context);

    /// <summary>Whether a prefix overlaps one of the pools.</summary>
    protected static bool Overlaps(ListOf<ClientPool> pools, AddressPrefix prefix)
    {
        foreach (var pool in pools)
        {
            if (pool.Prefix.Overlaps(prefix))
                return true;
        }

        return false;
    }

    /// <summary>The pools that overlap prefixes which are taken.</summary>
    /// <param name="pools">The pools.</param>
    /// <param name="taken">The prefixes that overlap any of them, each with the words for what uses it; null where none does.</param>
    protected static Verdict Clashes(ListOf<ClientPool> pools, List<(AddressPrefix, string)>? taken)
    {
        if (taken is null)
            return Pass;
        List<Failure>? failures = null;
        var set = new PrefixSet<string>(taken);
        foreach (var pool in pools)
        {
            if (set.Overlapping(pool.Prefix) is { } hit)
                (failures ??= []).Add(Fail(pool.Path, pool.Prefix.Text, $"no part of {hit.Prefix}", $"The address pool {pool.Prefix} overlaps {hit.Prefix} of {hit.Owner}."));
        }

        return From(failures);
    }
}
