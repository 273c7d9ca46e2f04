using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class ClientPoolsOverlap : AddressPoolRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN720",
        Name = nameof(ClientPoolsOverlap),
        Title = "The address pools of a gateway do not overlap each other",
        Severity = FindingSeverity.Error,
        Reason = "An address in two pools could be given to two clients.",
        Recommendation = "Give each pool addresses of its own.",
        FaqId = "how-many-vpn-client-endpoints-can-i-have-in-my-point-to-site-configuration",
    };

    protected override Verdict CheckPools(ListOf<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (pools.Count == 1)
            return NotApplicable("The gateway has one pool.");
        var all = new PrefixSet<int>(pools.Select((p, i) => (p.Prefix, i)));
        return From(
        [
            .. all.OverlapsBetweenOwners().Select(pair => Fail(
                pools[pair.Inner.Owner].Path,
                pair.Inner.Prefix.Text,
                $"no part of {pair.Outer.Prefix}",
                $"{pair.Inner.Prefix}, the pool of {pools[pair.Inner.Owner].Owner}, overlaps {pair.Outer.Prefix}, the pool of {pools[pair.Outer.Owner].Owner}.")),
        ]);
    }
}
