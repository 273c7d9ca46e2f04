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
        var connections = context.Topology.ConnectionsOf(site);
        if (connections.Count == 0)
            return NotApplicable("No connection to the site was given.");

        var failures = new List<Failure>();
        var seen = new HashSet<ResourceId>();
        Verdict? lacking = null;
        foreach (var connection in connections)
        {
            if (!context.TryGateway(connection, out var gateway, out var why))
            {
                lacking = why;
                continue;
            }

            if (!seen.Add(gateway.Id!))
                continue;
            var remote = RemotePrefixes.Of(gateway, context);
            lacking ??= remote.Lacking;
            foreach (var clash in remote.ClashesOf(site))
                failures.Add(Report(site, clash, gateway));
        }

        return failures.Count > 0 ? From(failures) : lacking ?? Pass;
    }

    private static Failure Report(LocalNetworkGateway site, RemotePrefixes.Clash clash, VirtualNetworkGateway gateway) => Fail(
        site.AddressPrefixes.Path,
        clash.Prefix.Text,
        $"no overlap with {clash.Other}",
        $"{clash.Prefix} overlaps {clash.Other} of {clash.OtherEnd.Kind.Noun} {clash.OtherEnd.Name}, which gateway {gateway.Name} is connected to as well.");
}
