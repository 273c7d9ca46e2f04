using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class DeviceAddressInOwnPrefixes : DeviceAddressRule
{
    public override RuleInfo Info { get; } = new(Source.At("https://github.com/MSOpenTech/azure-xplat-cli/issues/311", "2026-11-22"))
    {
        Id = "VPN313",
        Name = nameof(DeviceAddressInOwnPrefixes),
        Title = "The address of the VPN device is outside the site's prefixes",
        Severity = FindingSeverity.Warning,
        Reason = "What is in the prefixes goes into the tunnel, and so would traffic of the network to the device that carries the tunnel. The classic model refused it; Resource Manager takes it.",
        Recommendation = "Leave the device's own address out of the prefixes.",
        FaqId = "how-do-i-specify-which-traffic-goes-through-the-vpn-gateway",
    };

    protected override Verdict CheckAddress(AddressPrefix address, LocalNetworkGateway site, RuleContext context)
    {
        if (!site.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(site.AddressPrefixes);
        if (prefixes.Count == 0 || !IsIPv4Address(address))
            return NotApplicable(prefixes.Count == 0 ? "The site lists no prefixes." : "The value is no IPv4 address.");
        if (SpecialAddresses.UseOf(address) is not null && context.Topology.ConnectionsOf(site).Any(c => !c.UseLocalAzureIpAddress.Or(false)))
            return NotApplicable("The address cannot be reached over the internet in the first place; another rule speaks of that.");
        foreach (var prefix in prefixes)
        {
            if (prefix.Contains(address) && !prefix.IsEverything)
                return Fail(site.GatewayIpAddress, $"an address outside {prefix}", $"Device address {address} lies in the site's own prefix {prefix}.");
        }

        return Pass;
    }
}
