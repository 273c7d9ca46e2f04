using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class DefaultPeerAddress : BgpGatewayRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.GatewaySource)
    {
        Id = "VPN529",
        Name = nameof(DefaultPeerAddress),
        Title = "The gateway's BGP peer address is the one that Azure took from the gateway subnet",
        Severity = FindingSeverity.Warning,
        Reason = "Azure chooses the address. A value kept from another gateway or subnet makes updates fail that have nothing to do with BGP, and misleads whoever sets up a device by it.",
        Recommendation = "Leave bgpPeeringAddress out of templates and requests, or set it to what Get-AzVirtualNetworkGateway shows.",
        FaqId = "what-address-does-azure-vpn-gateway-use-for-bgp-peer-ip",
        AzureErrorCode = ["VirtualNetworkGatewayBgpPeeringAddressCannotBeModified"],
    };

    protected override Verdict CheckSettings(BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!settings.BgpPeeringAddress.TryGet(out _))
            return settings.BgpPeeringAddress.IsUnreadable ? Unknown(settings.BgpPeeringAddress) : NotApplicable("No BGP peer address of the gateway was given.");
        foreach (var instance in settings.BgpPeeringAddresses.Items())
        {
            if (instance.DefaultBgpIpAddresses.Items().Count > 0)
                return Compare(settings, settings.BgpPeeringAddresses.Items());
        }

        return CheckSubnet(settings, gateway, context);
    }

    // An answer of Azure names the addresses of each instance, too.
    private static Verdict Compare(BgpSettings settings, ListOf<BgpPeeringAddresses> instances)
    {
        foreach (var address in settings.PeeringAddresses)
        {
            if (IsNamed(address, instances))
                continue;
            var named = instances.SelectMany(i => i.DefaultBgpIpAddresses.Items()).ToList();
            return Fail(settings.BgpPeeringAddress, string.Join(",", named), $"{address} is none of the addresses of the gateway's instances: {string.Join(" and ", named)}.");
        }

        return Pass;
    }

    private static bool IsNamed(AddressPrefix address, ListOf<BgpPeeringAddresses> instances)
    {
        foreach (var instance in instances)
        {
            foreach (var named in instance.DefaultBgpIpAddresses.Items())
            {
                if (named.Equals(address))
                    return true;
            }
        }

        return false;
    }

    private static Verdict CheckSubnet(BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.IPConfigurations.TryGet(out var configurations) || configurations.Count == 0 || !configurations[0].Subnet.TryGet(out var subnetId))
            return Unknown(gateway.IPConfigurations);
        if (context.Topology.Find<Subnet>(subnetId) is not { } subnet)
            return Missing(VirtualNetwork.ResourceKind, subnetId.Parent ?? subnetId);
        if (!subnet.AddressPrefixes.TryGet(out var prefixes))
            return Unknown(subnet.AddressPrefixes);
        foreach (var address in settings.PeeringAddresses)
        {
            if (!prefixes.Cover(address))
                return Fail(settings.BgpPeeringAddress, $"from {string.Join(" or ", prefixes)}, or left out", $"{address} does not come from the gateway subnet, where Azure takes the address from.");
        }

        return Pass;
    }
}
