using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class LocalNetworkOverlapsNetwork : Rule<LocalNetworkGateway>
{
    public override RuleInfo Info { get; } = new(Source.Faq("can-there-be-overlapping-address-spaces-among-connected-virtual-networks-and-on-premises-local-sites", "2026-06-04"))
    {
        Id = "VPN301",
        Name = nameof(LocalNetworkOverlapsNetwork),
        Title = "No prefix of the site lies in the virtual network that it is connected to",
        Severity = FindingSeverity.Error,
        Reason = "An address that exists on both sides can only be reached on one; Azure refuses the connection.",
        Recommendation = "List only prefixes that exist at the site. Where both sides really use the same range, translate both with NAT rules.",
        FaqId = "can-there-be-overlapping-address-spaces-among-connected-virtual-networks-and-on-premises-local-sites",
        AzureErrorCode = ["ConnectionOverlappingAddressSpaces"],
    };

    protected override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        if (!site.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(site.AddressPrefixes);
        var connections = context.Topology.ConnectionsOf(site);
        if (prefixes.Count == 0 || connections.Count == 0)
            return NotApplicable(prefixes.Count == 0 ? "The site lists no prefixes." : "No connection to the site was given.");

        var failures = new List<Failure>();
        foreach (var connection in connections)
        {
            if (connection.HasNatRules)
                continue;
            if (!connection.VirtualNetworkGateway1.TryGet(out var gatewayId))
                return Unknown(connection.VirtualNetworkGateway1);
            if (context.Topology.Find<VirtualNetworkGateway>(gatewayId) is not { } gateway)
                return Missing(VirtualNetworkGateway.ResourceKind, gatewayId);
            if (Topology.NetworkIdOf(gateway) is not { } networkId)
                return Unknown(gateway.IPConfigurations);
            if (context.Topology.Find<VirtualNetwork>(networkId) is not { } network)
                return Missing(VirtualNetwork.ResourceKind, networkId);
            if (!network.AddressPrefixes.TryGetItems(out var spaces))
                return Unknown(network.AddressPrefixes);
            failures.AddRange(Overlaps(site, prefixes, network, spaces));
        }

        return From(failures);
    }

    // A wider prefix around the network is taken by Azure; another rule speaks of that.
    private static IEnumerable<Failure> Overlaps(LocalNetworkGateway site, IReadOnlyList<AddressPrefix> prefixes, VirtualNetwork network, IReadOnlyList<AddressPrefix> spaces)
    {
        var taken = new PrefixSet<VirtualNetwork>(spaces.Select(s => (s, network)));
        foreach (var prefix in prefixes)
        {
            if (taken.Overlapping(prefix) is { } hit && hit.Prefix.Contains(prefix))
                yield return Fail(site.AddressPrefixes.Path, prefix.Text, $"no part of {hit.Prefix}", $"{prefix} lies in {hit.Prefix} of virtual network {network.Name}.");
        }
    }
}
