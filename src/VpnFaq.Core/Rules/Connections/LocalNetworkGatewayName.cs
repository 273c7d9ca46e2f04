using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class LocalNetworkGatewayName : ResourceNameRule<LocalNetworkGateway>
{
    public override RuleInfo Info { get; } = new(ResourceNames.Source)
    {
        Id = "VPN317",
        Name = nameof(LocalNetworkGatewayName),
        Title = "The name of the local network gateway has a form that Azure takes",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses to make a resource whose name it does not take.",
        Recommendation = "Use 1 to 80 letters, digits, underscores, periods and hyphens; begin with a letter or digit, end with one or with an underscore.",
        FaqId = "how-do-i-specify-which-traffic-goes-through-the-vpn-gateway",
    };
}
