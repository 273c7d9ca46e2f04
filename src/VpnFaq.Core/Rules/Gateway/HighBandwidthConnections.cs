using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class HighBandwidthConnections : HighBandwidthRule
{
    public override RuleInfo Info { get; } = new(HighBandwidth.Source)
    {
        Id = "VPN127",
        Name = nameof(HighBandwidthConnections),
        Title = "A gateway with high bandwidth tunnels has at most two connections",
        Severity = FindingSeverity.Error,
        Reason = "Such a gateway takes two connections of two tunnels each.",
        Recommendation = "Keep two connections, and put further sites on another gateway.",
        FaqId = "do-vpn-tunnels-share-bandwidth",
    };

    protected override Verdict CheckHighBandwidth(VirtualNetworkGateway gateway, RuleContext context) =>
        context.ExceedsTunnels(gateway, HighBandwidth.MaxConnections, out var connections, out var otherwise)
            ? Fail(
                gateway.EnableHighBandwidthVpnGateway.Path,
                $"{Count(connections)} connections",
                $"{HighBandwidth.MaxConnections} connections",
                $"The gateway has {Count(connections)} connections, and with high bandwidth tunnels it takes {HighBandwidth.MaxConnections}.")
            : otherwise;
}
