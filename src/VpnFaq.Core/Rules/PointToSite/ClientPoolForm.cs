using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class ClientPoolForm : AddressPoolRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Certificates)
    {
        Id = "VPN713",
        Name = nameof(ClientPoolForm),
        Title = "Every address pool for clients is a prefix",
        Severity = FindingSeverity.Error,
        Reason = "Text that is no prefix gives no addresses; Azure refuses it.",
        Recommendation = "Write the pool as a network and its length, such as 172.16.200.0/23.",
        FaqId = "how-many-vpn-client-endpoints-can-i-have-in-my-point-to-site-configuration",
    };

    protected override Verdict CheckPools(IReadOnlyList<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        var failures = new List<Failure>();
        foreach (var pool in pools)
        {
            if (!pool.Prefix.IsValid)
                failures.Add(Fail(pool.Path, pool.Prefix.Text, "a prefix such as 172.16.200.0/23", $"{pool.Prefix} is no prefix."));
            else if (pool.Prefix.HasHostBits)
                failures.Add(Fail(pool.Path, pool.Prefix.Text, "the first address of the prefix", $"{pool.Prefix} names an address inside of the prefix, not the prefix."));
        }

        return From(failures);
    }
}
