using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class DeviceAddressOfGateway : DeviceAddressRule
{
    public override RuleInfo Info { get; } = new(LocalNetworks.DeviceSource)
    {
        Id = "VPN318",
        Name = nameof(DeviceAddressOfGateway),
        Title = "The address of the VPN device is not that of the gateway that connects to it",
        Severity = FindingSeverity.Error,
        Reason = "A local network gateway stands for the other side. With Azure's own address in it the gateway calls itself, and no tunnel comes up.",
        Recommendation = "Enter the public address of the device at the site.",
        FaqId = "what-should-i-consider-when-selecting-a-vpn-device",
    };

    protected override Verdict CheckAddress(AddressPrefix address, LocalNetworkGateway site, RuleContext context)
    {
        if (!IsIPv4Address(address))
            return NotApplicable("The value is no IPv4 address.");
        var sum = default(VerdictSum);
        foreach (var connection in context.Topology.ConnectionsOf(site))
        {
            if (!context.TryGateway(connection, out var gateway, out var why))
            {
                sum.Add(why);
                continue;
            }

            foreach (var configuration in gateway.IPConfigurations.Items())
                sum.Add(Compare(address, configuration, site, gateway, context));
        }

        return sum.Total("No connection of a gateway with a public address to the site was given.");
    }

    private static Verdict Compare(AddressPrefix address, GatewayIPConfiguration configuration, LocalNetworkGateway site, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!context.TryFollow<PublicIPAddress>(configuration.PublicIPAddress, PublicIPAddress.ResourceKind, out var own, out var why))
            return why;
        if (!own.IPAddress.TryGet(out var text))
            return own.IsPlanned ? NotApplicable("The gateway's address does not exist yet.") : Unknown(own.IPAddress);
        return AddressPrefix.Parse(text).Equals(address)
            ? Fail(site.GatewayIpAddress, "the address of the device", $"{address} is the address {own.Name} of gateway {gateway.Name} itself.")
            : Pass;
    }
}
