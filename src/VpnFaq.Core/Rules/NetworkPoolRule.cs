using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about client address pools beside the network that holds the gateway.</summary>
internal abstract class NetworkPoolRule : AddressPoolRule
{
    protected sealed override Verdict CheckPools(IReadOnlyList<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (Topology.NetworkIdOf(gateway) is not { } id)
            return Unknown(gateway.IPConfigurations);
        return context.Topology.Find<VirtualNetwork>(id) is { } network
            ? CheckPools(pools, network, gateway, context)
            : Missing(VirtualNetwork.ResourceKind, id);
    }

    protected abstract Verdict CheckPools(IReadOnlyList<ClientPool> pools, VirtualNetwork network, VirtualNetworkGateway gateway, RuleContext context);

    /// <summary>The pools that lie in a set of taken prefixes, told in the rule's words.</summary>
    protected static Verdict Overlaps<TOwner>(IReadOnlyList<ClientPool> pools, PrefixSet<TOwner> taken, Func<ClientPool, AddressPrefix, TOwner, string> message)
    {
        var failures = new List<Failure>();
        foreach (var pool in pools)
        {
            if (taken.Overlapping(pool.Prefix) is { } hit)
                failures.Add(Fail(pool.Path, pool.Prefix.Text, $"no part of {hit.Prefix}", message(pool, hit.Prefix, hit.Owner)));
        }

        return From(failures);
    }
}
