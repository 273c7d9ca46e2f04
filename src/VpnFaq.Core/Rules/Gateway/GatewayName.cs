using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class GatewayName : Rule<VirtualNetworkGateway>
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

    protected override Verdict Check(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.GivenName.TryGet(out var name))
            return Unknown(gateway.GivenName);
        return ResourceNames.IsValid(name)
            ? Pass
            : Fail(gateway.GivenName, "1 to 80 letters, digits, _ . -", $"Azure takes no gateway of the name {name}.");
    }
}
