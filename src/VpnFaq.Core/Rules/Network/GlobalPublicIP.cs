using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class GlobalPublicIP : GatewayAddressRule
{
    public override RuleInfo Info { get; } = new(PublicIPs.KindsSource)
    {
        Id = "VPN231",
        Name = nameof(GlobalPublicIP),
        Title = "The address of a gateway is of the Regional tier",
        Severity = FindingSeverity.Error,
        Reason = "Addresses of the Global tier are made for load balancers across regions and for nothing else.",
        Recommendation = "Make an address of the Regional tier, which is the default.",
        FaqId = "can-i-get-my-vpn-gateway-ip-address-before-i-create-it",
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!address.SkuTier.TryGet("Regional", out var tier))
            return Unknown(address.SkuTier);
        return Is(tier, "Global") ? Fail(address.SkuTier, "Regional", $"Gateway {gateway.Name} cannot use an address of the Global tier.") : Pass;
    }
}
