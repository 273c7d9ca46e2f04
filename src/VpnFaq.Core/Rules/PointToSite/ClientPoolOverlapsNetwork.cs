using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class ClientPoolOverlapsNetwork : NetworkPoolRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Certificates)
    {
        Id = "VPN717",
        Name = nameof(ClientPoolOverlapsNetwork),
        Title = "The address pool does not overlap the virtual network",
        Severity = FindingSeverity.Error,
        Reason = "A client with an address of the network could not be told from a host in it; Azure refuses the pool.",
        Recommendation = "Choose a pool outside of the address space of the virtual network.",
        FaqId = "how-many-vpn-client-endpoints-can-i-have-in-my-point-to-site-configuration",
    };

    protected override Verdict CheckPools(ListOf<ClientPool> pools, VirtualNetwork network, ListOf<AddressPrefix> spaces, RuleContext context)
    {
        List<(AddressPrefix, string)>? taken = null;
        foreach (var space in spaces)
        {
            if (Overlaps(pools, space))
                (taken ??= []).Add((space, $"virtual network {network.Name}"));
        }

        return Clashes(pools, taken);
    }
}
