using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class DynamicAddress : SkuAddressRule
{
    public override RuleInfo Info { get; } = new(PublicIPs.Source)
    {
        Id = "VPN222",
        Name = nameof(DynamicAddress),
        Title = "The address of a gateway is static",
        Severity = FindingSeverity.Information,
        Reason = "Dynamic addresses remain on older gateways without AZ in the SKU name and are being phased out. The address stays the same until the gateway is deleted.",
        Recommendation = "Let the gateway be moved to a Standard address, which is static; the migration keeps the address.",
        FaqId = "can-i-request-a-static-public-ip-address-for-my-vpn-gateway",
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, string gatewaySku)
    {
        if (IsAZ(gatewaySku) || (address.SkuName.TryGet(out var sku) && PublicIPs.IsStandard(sku)))
            return NotApplicable("With an AZ gateway or a Standard address a dynamic one is an error: other rules speak of that.");
        if (!address.AllocationMethod.TryGet(out var method))
            return Unknown(address.AllocationMethod);
        return Is(method, "Dynamic") ? Fail(address.AllocationMethod, "Static", $"Gateway {gateway.Name} uses a dynamic address.") : Pass;
    }
}
