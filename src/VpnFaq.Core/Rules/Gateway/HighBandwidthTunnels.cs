using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class HighBandwidthTunnels : TunnelRule
{
    public override RuleInfo Info { get; } = new(HighBandwidth.Source)
    {
        Id = "VPN128",
        Name = nameof(HighBandwidthTunnels),
        Title = "A connection of high bandwidth tunnels has at most two",
        Severity = FindingSeverity.Error,
        Reason = "Each connection of a gateway with high bandwidth tunnels takes two, one to each instance.",
        Recommendation = "Name two tunnels per connection; a second connection takes two more.",
        FaqId = "do-vpn-tunnels-share-bandwidth",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.TunnelProperties.TryGetItems(out var tunnels))
            return Unknown(connection.TunnelProperties);
        if (tunnels.Count == 0)
            return NotApplicable("The connection names no tunnels of its own.");
        return tunnels.Count <= HighBandwidth.MaxTunnelsPerConnection
            ? Pass
            : Fail(connection.TunnelProperties.Path, Count(tunnels.Count, "tunnel", "tunnels"), $"{HighBandwidth.MaxTunnelsPerConnection} tunnels", $"The connection names {Count(tunnels.Count, "tunnel", "tunnels")} and takes {HighBandwidth.MaxTunnelsPerConnection}.");
    }
}
