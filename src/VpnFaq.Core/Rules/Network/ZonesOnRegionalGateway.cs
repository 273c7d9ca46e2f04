using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class ZonesOnRegionalGateway : SkuAddressRule
{
    // Azure's answer was reported there.
    private static readonly Source Report = Source.At("https://github.com/Azure/Azure-Landing-Zones/issues/2660", "2026-11-24");

    public override RuleInfo Info { get; } = new(Report)
    {
        Id = "VPN224",
        Name = nameof(ZonesOnRegionalGateway),
        Title = "The address of a gateway without AZ in its SKU has no zones",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses the pair of a regional gateway and a zonal or zone-redundant address. New gateways are of AZ SKUs anyway.",
        Recommendation = "Use the AZ SKU of the same size; for a regional gateway, use an address without zones.",
        FaqId = "can-i-request-a-static-public-ip-address-for-my-vpn-gateway",
        AzureErrorCode = ["RegionalVmssVpnGatewayPublicIpsMustNotHaveZonesConfigured"],
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, string gatewaySku)
    {
        if (IsAZ(gatewaySku) || !gatewaySku.StartsWith("VpnGw", StringComparison.OrdinalIgnoreCase))
            return NotApplicable("The gateway is not one of VpnGw1 to VpnGw5.");
        if (!address.Zones.TryGetItems(out var zones))
            return Unknown(address.Zones);
        return zones.Count == 0 ? Pass : Fail(address.Zones, "no zones", $"Gateway {gateway.Name} of SKU {gatewaySku} cannot use an address with zones {string.Join(", ", zones)}.");
    }
}
