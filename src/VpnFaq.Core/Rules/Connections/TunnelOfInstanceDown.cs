using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class TunnelOfInstanceDown : TunnelRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("about-active-active-gateways", "2024-07-22"))
    {
        Id = "VPN328",
        Name = nameof(TunnelOfInstanceDown),
        Title = "Every tunnel of the connection was up, not only some of them",
        Severity = FindingSeverity.Warning,
        Reason = "Each instance of an active-active gateway has a tunnel of its own in the same connection. With one tunnel only, the connection breaks when that instance is serviced.",
        Recommendation = "Set up the device for a tunnel to every public address of the gateway; if it cannot do that, run the gateway as active-standby.",
        FaqId = "how-does-azure-vpn-gateway-handle-traffic-flow-in-active-active-mode-and-what-should-i-consider-if-my-on-premises-setup-requires-symmetric-routing",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.TunnelConnectionStatus.TryGet(out var tunnels))
            return Unknown(connection.TunnelConnectionStatus);
        if (tunnels.Count < 2)
            return NotApplicable("The connection has one tunnel.");
        var down = tunnels.Where(t => t.ConnectionStatus.TryGet(out var status) && Is(status, "NotConnected")).ToList();
        // All of them down is what the status of the connection says.
        if (down.Count == 0 || down.Count == tunnels.Count)
            return Pass;
        return From([.. down.Select(t => Fail(t, t.ConnectionStatus, "Connected", $"Tunnel {t.Tunnel.Or("(unnamed)")} was down while another tunnel of the connection was up."))]);
    }
}
