using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>The state of one tunnel of a connection.</summary>
internal sealed class TunnelHealth(Fields fields, string path) : Part(path)
{
    /// <summary>Name of the tunnel: gateway address, an underscore, device address.</summary>
    public Field<string> Tunnel { get; } = fields.Text("tunnel");

    /// <summary>Unknown, Connecting, Connected or NotConnected.</summary>
    public Field<string> ConnectionStatus { get; } = fields.Text("connectionStatus");
}
