using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class ClientPoolPublic : AddressPoolRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Certificates)
    {
        Id = "VPN715",
        Name = nameof(ClientPoolPublic),
        Title = "The address pool is a private range",
        Severity = FindingSeverity.Warning,
        Reason = "Clients would use addresses that belong to somebody on the internet, and nobody in the networks could reach the real owner.",
        Recommendation = "Use a part of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 that is free.",
        FaqId = "how-many-vpn-client-endpoints-can-i-have-in-my-point-to-site-configuration",
    };

    // Shared addresses of carriers (RFC 6598): nobody owns them on the internet.
    private static readonly AddressPrefix Shared = AddressPrefix.Parse("100.64.0.0/10");

    protected override Verdict CheckPools(ListOf<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        List<Failure>? failures = null;
        foreach (var pool in pools)
        {
            if (pool.Prefix.IsValid && !pool.Prefix.IsPrivate && !Shared.Contains(pool.Prefix))
                (failures ??= []).Add(Fail(pool.Path, pool.Prefix.Text, "a private range", $"{pool.Prefix} is not a private range. Azure takes it, but its addresses belong to others."));
        }

        return From(failures);
    }
}
