using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class DeviceAddressNotPublic : DeviceAddressRule
{
    public override RuleInfo Info { get; } = new(LocalNetworks.DeviceSource)
    {
        Id = "VPN312",
        Name = nameof(DeviceAddressNotPublic),
        Title = "The VPN device has a public address, unless the tunnel runs through ExpressRoute private peering",
        Severity = FindingSeverity.Error,
        Reason = "Azure accepts any address, but packets to private and other special addresses do not cross the internet, so the tunnel never comes up.",
        Recommendation = "Enter the public address of the device or of the NAT in front of it. Over ExpressRoute private peering set useLocalAzureIpAddress on the connection instead.",
        FaqId = "what-should-i-consider-when-selecting-a-vpn-device",
    };

    protected override Verdict CheckAddress(AddressPrefix address, LocalNetworkGateway site, RuleContext context)
    {
        if (!IsIPv4Address(address))
            return NotApplicable("The value is no IPv4 address.");
        if (SpecialAddresses.UseOf(address) is not { } use)
            return Pass;
        var connections = context.Topology.ConnectionsOf(site);
        if (connections.Count == 0)
            return NotApplicable("No connection to the site was given, and over ExpressRoute private peering the address would be right.");
        foreach (var connection in connections)
        {
            if (!connection.UseLocalAzureIpAddress.TryGet(false, out var isPrivate))
                return Unknown(connection.UseLocalAzureIpAddress);
            if (!isPrivate)
                return Fail(site.GatewayIpAddress, "a public IPv4 address", $"{address} is set aside for {use}: connection {connection.Name} cannot reach it over the internet.");
        }

        return Pass;
    }
}
