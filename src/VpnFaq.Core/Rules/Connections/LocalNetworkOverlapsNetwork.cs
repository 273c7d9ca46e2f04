using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class LocalNetworkOverlapsNetwork : SiteNetworkRule
{
    public override RuleInfo Info { get; } = new(LocalNetworks.OverlapSource)
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

    // A wider prefix around the network is taken by Azure; another rule speaks of that.
    protected override IReadOnlyList<Clash> Clashes(ListOf<AddressPrefix> prefixes, VirtualNetwork network, RuleContext context)
    {
        List<Clash>? clashes = null;
        foreach (var prefix in prefixes)
        {
            if (context.Overlapping(network, prefix) is { } hit && hit.Contains(prefix))
                (clashes ??= []).Add(new Clash(prefix, hit, network.Name));
        }

        return clashes ?? (IReadOnlyList<Clash>)[];
    }

    protected override Failure Report(LocalNetworkGateway site, Clash clash, VirtualNetwork network) => Fail(
        site.AddressPrefixes.Path,
        clash.Prefix.Text,
        $"no part of {clash.Space}",
        $"{clash.Prefix} lies in {clash.Space} of virtual network {network.Name}.");
}
