using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class ClientPoolOverlapsPeer : NetworkPoolRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN718",
        Name = nameof(ClientPoolOverlapsPeer),
        Title = "The address pool does not overlap a peered virtual network",
        Severity = FindingSeverity.Error,
        Reason = "Answers of the peered network stay inside of it; clients connect and reach nothing there. Azure does not check it.",
        Recommendation = "Choose a pool that no peered network uses.",
        FaqId = "how-many-vpn-client-endpoints-can-i-have-in-my-point-to-site-configuration",
    };

    protected override Verdict CheckPools(ListOf<ClientPool> pools, VirtualNetwork network, ListOf<AddressPrefix> spaces, RuleContext context)
    {
        var peerings = context.Topology.PeeringsOf(network.Id);
        if (peerings.Count == 0)
            return NotApplicable("No peering of the network was given.");

        List<(AddressPrefix, string)>? taken = null;
        foreach (var peering in peerings)
        {
            if (!context.TryRemotePrefixes(peering, out var remote, out var why))
                return why;
            foreach (var prefix in remote)
            {
                if (Overlaps(pools, prefix))
                    (taken ??= []).Add((prefix, $"the network behind peering {peering.Name}"));
            }
        }

        return Clashes(pools, taken);
    }
}
