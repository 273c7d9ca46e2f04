using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class ConnectionNotConnected : TunnelRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("reset-gateway", "2024-04-17"))
    {
        Id = "VPN327",
        Name = nameof(ConnectionNotConnected),
        Title = "The tunnel was up when the configuration was read",
        Severity = FindingSeverity.Warning,
        Reason = "Addresses, keys or policies of the two ends do not agree, or one end cannot be reached.",
        Recommendation = "Compare device address, preshared key and IPsec/IKE policy with the device, look at the other findings about this connection, and only then reset the connection.",
        FaqId = "where-do-i-find-ipsec-and-ike-parameters",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.ConnectionStatus.TryGet(out var status) || Is(status, "Unknown"))
            return Unknown(connection.ConnectionStatus);
        if (Is(status, "Connecting"))
            return NotApplicable("The tunnel was just being set up.");
        return Is(status, "NotConnected")
            ? Fail(connection.ConnectionStatus, "Connected", "The tunnel was down when this was read.")
            : Pass;
    }
}
