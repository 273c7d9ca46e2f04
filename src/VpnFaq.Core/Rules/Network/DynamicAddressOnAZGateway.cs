using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class DynamicAddressOnAZGateway : SkuAddressRule
{
    public override RuleInfo Info { get; } = new(PublicIPs.Source)
    {
        Id = "VPN221",
        Name = nameof(DynamicAddressOnAZGateway),
        Title = "The address of a gateway with an AZ SKU is static",
        Severity = FindingSeverity.Error,
        Reason = "Gateways with an AZ SKU take static addresses of the Standard SKU only, so Azure refuses to create them with a dynamic one.",
        Recommendation = "Make a public address of SKU Standard with Static allocation and use that.",
        FaqId = "can-i-request-a-static-public-ip-address-for-my-vpn-gateway",
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, string gatewaySku)
    {
        if (!IsAZ(gatewaySku))
            return NotApplicable("The gateway is not of an AZ SKU.");
        if (!address.AllocationMethod.TryGet(out var method))
            return Unknown(address.AllocationMethod);
        if (!Is(method, "Dynamic"))
            return Pass;
        return address.SkuName.TryGet(out var sku) && PublicIPs.IsStandard(sku)
            ? NotApplicable("A Standard address cannot be dynamic at all: another rule speaks of that.")
            : Fail(address.AllocationMethod, "Static", $"Gateway {gateway.Name} of SKU {gatewaySku} cannot use a dynamic address.");
    }
}
