using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class GatewayName : ResourceNameRule<VirtualNetworkGateway>
{
    public override RuleInfo Info { get; } = new(ResourceNames.Source)
    {
        Id = "VPN108",
        Name = nameof(GatewayName),
        Title = "The name of the gateway is one that Azure takes",
        Severity = FindingSeverity.Error,
        Reason = "A gateway's name has 1 to 80 letters, digits, underscores, periods and hyphens, begins with a letter or digit and does not end with a period or hyphen.",
        Recommendation = "Choose another name before the gateway is made; a gateway cannot be renamed.",
        FaqId = "is-a-vpn-gateway-a-virtual-network-gateway",
    };
}
