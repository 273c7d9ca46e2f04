using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class ClientPoolOverlapsLinkedNetwork : AddressPoolRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN769",
        Name = nameof(ClientPoolOverlapsLinkedNetwork),
        Title = "The address pool overlaps neither a network behind a VNet-to-VNet connection nor that network's own pool",
        Severity = FindingSeverity.Warning,
        Reason = "The far network answers to addresses that it has itself, and its gateway to clients of its own; these clients get nothing back from there. Azure does not check it.",
        Recommendation = "Choose a pool that neither the linked network nor its clients use.",
        FaqId = "can-i-configure-a-point-to-site-client-to-connect-to-multiple-virtual-networks-at-the-same-time",
    };

    protected override Verdict CheckPools(ListOf<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        List<(AddressPrefix, string)>? taken = null;
        var links = 0;
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (!connection.IsVnetToVnet || (Joins.FarEnd(connection, gateway).TryGet(out var id) && id.Equals(gateway.Id)))
                continue;
            if (!context.TryFollow<VirtualNetworkGateway>(Joins.FarEnd(connection, gateway), VirtualNetworkGateway.ResourceKind, out var far, out var why)
                || !context.TryNetwork(far, out var network, out var spaces, out why))
                return why;
            links++;
            foreach (var space in spaces)
            {
                if (Overlaps(pools, space))
                    (taken ??= []).Add((space, $"virtual network {network.Name}"));
            }

            foreach (var other in far.VpnClient.TryGet(out var others) ? others.Pools : [])
            {
                if (Overlaps(pools, other.Prefix))
                    (taken ??= []).Add((other.Prefix, $"the clients of gateway {far.Name}"));
            }
        }

        return links == 0 ? NotApplicable("No VNet-to-VNet connection of the gateway was given.") : Clashes(pools, taken);
    }
}
