using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class ClientPoolTooSmall : AddressPoolRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Radius)
    {
        Id = "VPN714",
        Name = nameof(ClientPoolTooSmall),
        Title = "The address pool is a /29 or larger, with active-active a /28 or larger",
        Severity = FindingSeverity.Error,
        Reason = "Azure takes no smaller pool; the two instances of an active-active gateway share it.",
        Recommendation = "Choose a larger prefix, with room for every client that may be connected at a time.",
        FaqId = "how-many-vpn-client-endpoints-can-i-have-in-my-point-to-site-configuration",
    };

    protected override Verdict CheckPools(ListOf<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.ActiveActive.TryGet(false, out var activeActive))
            return Unknown(gateway.ActiveActive);
        var longest = activeActive ? ClientLimits.ActiveActivePoolLength : ClientLimits.PoolLength;
        List<Failure>? failures = null;
        foreach (var pool in pools)
        {
            if (pool.Prefix.IsValid && !pool.Prefix.IsIPv6 && pool.Prefix.Length > longest)
                (failures ??= []).Add(Fail(pool.Path, pool.Prefix.Text, $"/{longest} or larger", $"{pool.Prefix} is smaller than the /{longest} that {(activeActive ? "an active-active" : "a")} gateway needs for clients."));
        }

        return From(failures);
    }
}
