using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class DeviceAddressIllFormed : DeviceAddressRule
{
    public override RuleInfo Info { get; } = new(LocalNetworks.DeviceSource)
    {
        Id = "VPN311",
        Name = nameof(DeviceAddressIllFormed),
        Title = "The address of the VPN device is one IPv4 address",
        Severity = FindingSeverity.Error,
        Reason = "The outer tunnel runs over IPv4, to exactly one address.",
        Recommendation = "Enter the device's public IPv4 address, without a length; a name belongs into fqdn.",
        FaqId = "what-should-i-consider-when-selecting-a-vpn-device",
    };

    protected override Verdict CheckAddress(AddressPrefix address, LocalNetworkGateway site, RuleContext context)
    {
        if (IsIPv4Address(address))
            return Pass;
        var what = address.IsIPv6 ? "an IPv6 address; tunnels end at IPv4 addresses" : address.IsValid ? "a prefix, not an address" : "no IPv4 address";
        return Fail(site.GatewayIpAddress, "an IPv4 address", $"\"{address.Text}\" is {what}.");
    }
}
