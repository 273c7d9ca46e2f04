using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class ClientPoolOverlapsSite : AddressPoolRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN719",
        Name = nameof(ClientPoolOverlapsSite),
        Title = "The address pool does not overlap a connected site",
        Severity = FindingSeverity.Warning,
        Reason = "Client and site would have the same addresses, and one of them does not get its answers. Azure does not check it.",
        Recommendation = "Choose a pool that no site uses.",
        FaqId = "how-many-vpn-client-endpoints-can-i-have-in-my-point-to-site-configuration",
    };

    protected override Verdict CheckPools(ListOf<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        List<(AddressPrefix, string)>? taken = null;
        var sites = 0;
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (!connection.IsSiteToSite)
                continue;
            if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out var why))
                return why;
            if (!site.AddressPrefixes.TryGetItems(out var prefixes))
                return Unknown(site.AddressPrefixes);
            sites++;
            foreach (var prefix in prefixes)
            {
                if (context.IsTranslated(connection, prefix, out why) is not { } translated)
                    return why;
                if (!translated && Overlaps(pools, prefix))
                    (taken ??= []).Add((prefix, $"site {site.Name}"));
            }
        }

        return sites == 0 ? NotApplicable("No connection of the gateway to a site was given.") : Clashes(pools, taken);
    }
}
