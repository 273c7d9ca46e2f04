using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class LocalNetworkContainsNetwork : SiteNetworkRule
{
    public override RuleInfo Info { get; } = new(LocalNetworks.DeviceSource)
    {
        Id = "VPN302",
        Name = nameof(LocalNetworkContainsNetwork),
        Title = "No prefix of the site is wide enough to contain the virtual network that it is connected to",
        Severity = FindingSeverity.Warning,
        Reason = "Azure takes such a prefix without a word, and then the two sides disagree about where the shared addresses are: the network keeps its own, and the site's part of them cannot be reached.",
        Recommendation = "Split the prefix so that it leaves the virtual network out, or list the site's networks one by one.",
        FaqId = "can-there-be-overlapping-address-spaces-among-connected-virtual-networks-and-on-premises-local-sites",
    };

    // A prefix of length 0 is another mistake, with another way out.
    protected override IReadOnlyList<Clash> Clashes(ListOf<AddressPrefix> prefixes, VirtualNetwork network, RuleContext context)
    {
        List<Clash>? clashes = null;
        foreach (var prefix in prefixes)
        {
            if (!prefix.IsEverything && context.Overlapping(network, prefix) is { } hit && !hit.Contains(prefix))
                (clashes ??= []).Add(new Clash(prefix, hit, network.Name));
        }

        return clashes ?? (IReadOnlyList<Clash>)[];
    }

    protected override Failure Report(LocalNetworkGateway site, Clash clash, VirtualNetwork network) => Fail(
        site.AddressPrefixes.Path,
        clash.Prefix.Text,
        $"nothing around {clash.Space}",
        $"{clash.Prefix} contains {clash.Space} of virtual network {network.Name}; Azure accepts that, and addresses of the site inside {clash.Space} stay out of reach.");
}
