using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class RoutingWeightIgnored : TunnelRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("can-i-use-the-routingweight-property-when-creating-a-new-vpn-virtualnetworkgateway-connection", "2026-06-04"))
    {
        Id = "VPN329",
        Name = nameof(RoutingWeightIgnored),
        Title = "The routing weight is left to ExpressRoute connections",
        Severity = FindingSeverity.Information,
        Reason = "VPN connections take the property and do nothing with it.",
        Recommendation = "Steer VPN traffic by AS path prepending over BGP, and take the weight away so that nobody relies on it.",
        FaqId = "can-i-use-the-routingweight-property-when-creating-a-new-vpn-virtualnetworkgateway-connection",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.RoutingWeight.TryGet(0, out var weight))
            return Unknown(connection.RoutingWeight);
        return weight == 0
            ? Pass
            : Fail(connection.RoutingWeight, "0", $"A weight of {Count(weight)} has no effect on a VPN connection.", Fixes.SetConnection(Get(connection), "$connection.RoutingWeight = 0"));
    }
}
