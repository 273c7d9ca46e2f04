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

    protected override Verdict CheckPools(ListOf<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        List<Failure>? failures = null;
        foreach (var pool in pools)
        {
            if (PrefixForm.Mistake(pool.Prefix) is { } mistake)
                (failures ??= []).Add(Fail(pool.Path, pool.Prefix.Text, PrefixForm.Expected(pool.Prefix), mistake));
        }

        return From(failures);
    }
}
