using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class AddressNotZoneRedundant : SkuAddressRule
{
    public override RuleInfo Info { get; } = new(AvailabilityZones.Source)
    {
        Id = "VPN225",
        Name = nameof(AddressNotZoneRedundant),
        Title = "The addresses of a gateway with an AZ SKU are zone-redundant",
        Severity = FindingSeverity.Warning,
        Reason = "The addresses decide where the gateway's instances go: an address in one zone pins them there, and with an address without zones Azure refuses a new AZ gateway.",
        Recommendation = "Give the gateway addresses made with zones 1, 2 and 3. Zones are set when an address is made, so this means a new address.",
        FaqId = "can-i-request-a-static-public-ip-address-for-my-vpn-gateway",
        AzureErrorCode = ["VmssVpnGatewayPublicIpsMustHaveZonesConfigured"],
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, string gatewaySku)
    {
        if (!IsAZ(gatewaySku))
            return NotApplicable("The gateway is not of an AZ SKU.");
        if (!address.SkuName.TryGet(out var sku))
            return Unknown(address.SkuName);
        if (!PublicIPs.IsStandard(sku) || IsThirdAddress(address, gateway))
            return NotApplicable("Other rules speak of Basic addresses, and of the third address of a gateway.");
        if (!address.Zones.TryGetItems(out var zones))
            return Unknown(address.Zones);
        if (zones.Count > 1)
            return Pass;
        if (zones.Count == 1)
            return Fail(address.Zones, "zones 1, 2 and 3", $"The address lives in zone {zones[0]} alone, and with it {gateway.Name}.");
        if (!address.Region.TryGet(out var region) && !gateway.Region.TryGet(out region))
            return Unknown(address.Region);
        return AvailabilityZones.AreIn(region)
            ? Fail(address.Zones, "zones 1, 2 and 3", $"The address has no zones, though {region} has some and {gateway.Name} is of SKU {gatewaySku}.")
            : NotApplicable("The region is not known to have availability zones.");
    }

    // The address that clients of an active-active gateway use.
    private static bool IsThirdAddress(PublicIPAddress address, VirtualNetworkGateway gateway) =>
        gateway.IPConfigurations.Items() is { Count: > 2 } configurations && configurations[2].PublicIPAddress.TryGet(out var third) && third.Equals(address.Id);
}
