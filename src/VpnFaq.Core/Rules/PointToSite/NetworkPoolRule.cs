using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about client address pools beside the network that holds the gateway.</summary>
internal abstract class NetworkPoolRule : AddressPoolRule
{
    protected sealed override Verdict CheckPools(IReadOnlyList<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context) =>
        context.TryNetwork(gateway, out var network, out var spaces, out var why) ? CheckPools(pools, network, spaces, context) : why;

    protected abstract Verdict CheckPools(IReadOnlyList<ClientPool> pools, VirtualNetwork network, IReadOnlyList<AddressPrefix> spaces, RuleContext context);

    /// <summary>The pools that overlap prefixes which are taken.</summary>
    /// <param name="pools">The pools.</param>
    /// <param name="taken">Prefixes, each with the words for what uses it.</param>
    internal static Verdict Overlaps(IReadOnlyList<ClientPool> pools, PrefixSet<string> taken)
    {
        var failures = new List<Failure>();
        foreach (var pool in pools)
        {
            if (taken.Overlapping(pool.Prefix) is { } hit)
                failures.Add(Fail(pool.Path, pool.Prefix.Text, $"no part of {hit.Prefix}", $"The address pool {pool.Prefix} overlaps {hit.Prefix} of {hit.Owner}."));
        }

        return From(failures);
    }
}
