using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>One tunnel of a connection of a high bandwidth gateway.</summary>
internal sealed class TunnelProperty(Fields fields, string path) : Part(path)
{
    public Field<string> TunnelIpAddress { get; } = fields.Text("tunnelIpAddress");

    public Field<string> BgpPeeringAddress { get; } = fields.Text("bgpPeeringAddress");
}
