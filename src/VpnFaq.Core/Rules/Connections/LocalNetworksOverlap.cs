using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class LocalNetworksOverlap : Rule<LocalNetworkGateway>
{
    public override RuleInfo Info { get; } = new(LocalNetworks.DeviceSource)
    {
        Id = "VPN303",
        Name = nameof(LocalNetworksOverlap),
        Title = "No prefix of the site overlaps another site or network that the same gateway is connected to",
        Severity = FindingSeverity.Error,
        Reason = "The gateway can send an address into one tunnel only; Azure refuses connections whose address spaces overlap.",
        Recommendation = "List each prefix at one site. Several devices of one site may share prefixes where all of their connections use BGP.",
        FaqId = "can-there-be-overlapping-address-spaces-among-connected-virtual-networks-and-on-premises-local-sites",
        AzureErrorCode = ["ConnectionOverlappingAddressSpaces"],
    };

    protected override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        var sum = default(VerdictSum);
        var connections = context.Topology.ConnectionsOf(site);
        var seen = connections.Count > 1 ? new HashSet<ResourceId>() : null;
        foreach (var connection in connections)
        {
            if (!context.TryGateway(connection, out var gateway, out var why))
            {
                sum.Add(why);
                continue;
            }

            if (seen?.Add(gateway.Id!) == false)
                continue;
            var remote = RemotePrefixes.Of(gateway, context);
            sum.Add(remote.Lacking ?? Pass);
            foreach (var clash in remote.ClashesOf(site))
                sum.Add(Report(site, clash, gateway));
        }

        return sum.Total("No connection to the site was given.");
    }

    private static Failure Report(LocalNetworkGateway site, RemotePrefixes.Clash clash, VirtualNetworkGateway gateway) => Fail(
        site.AddressPrefixes.Path,
        clash.Prefix.Text,
        $"no overlap with {clash.Other}",
        $"{clash.Prefix} overlaps {clash.Other} of {clash.OtherEnd.Kind.Noun} {clash.OtherEnd.Name}, which gateway {gateway.Name} is connected to as well.");
}
