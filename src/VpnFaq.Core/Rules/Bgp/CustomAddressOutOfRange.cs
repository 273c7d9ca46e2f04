using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class CustomAddressOutOfRange : CustomBgpAddressRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.Source)
    {
        Id = "VPN520",
        Name = nameof(CustomAddressOutOfRange),
        Title = "Custom BGP addresses lie between 169.254.21.0 and 169.254.22.255",
        Severity = FindingSeverity.Error,
        Reason = "Azure takes addresses from this range only, in every cloud.",
        Recommendation = "Choose an address from the range, in the same subnet as the device's. Where the device's range is fixed, look for one that it shares with Azure.",
        FaqId = "what-address-does-azure-vpn-gateway-use-for-bgp-peer-ip",
    };

    protected override Verdict CheckCustom(ListOf<BgpPeeringAddresses> instances, BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context)
    {
        List<Failure>? failures = null;
        foreach (var instance in instances)
        {
            foreach (var address in instance.CustomBgpIpAddresses.Items())
            {
                if (!BgpAddresses.CanBeCustom(address))
                    (failures ??= []).Add(Fail(PathOf(instance, instance.CustomBgpIpAddresses.Path), address.Text, "169.254.21.0 to 169.254.22.255", $"{address} cannot be a custom BGP address."));
            }
        }

        return From(failures);
    }
}
