using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class StandardAddressDynamic : GatewayAddressRule
{
    public override RuleInfo Info { get; } = new(PublicIPs.Source)
    {
        Id = "VPN220",
        Name = nameof(StandardAddressDynamic),
        Title = "A Standard public address is allocated statically",
        Severity = FindingSeverity.Error,
        Reason = "Standard addresses are static; Azure refuses to make a dynamic one. Templates run into this when only the SKU was moved from Basic.",
        Recommendation = "Set publicIPAllocationMethod to Static.",
        FaqId = "can-i-request-a-static-public-ip-address-for-my-vpn-gateway",
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!address.SkuName.TryGet(out var sku))
            return Unknown(address.SkuName);
        if (!PublicIPs.IsStandard(sku))
            return NotApplicable("The address is not of the Standard SKU.");
        if (!address.AllocationMethod.TryGet(out var method))
            return Unknown(address.AllocationMethod);
        return Is(method, "Static") ? Pass : Fail(address.AllocationMethod, "Static", $"A {sku} address cannot be allocated as {method}.");
    }
}
