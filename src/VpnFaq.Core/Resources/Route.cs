using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A route of a route table.</summary>
internal sealed class Route(Fields fields, string path) : Part(path)
{
    public Field<string> Name { get; } = fields.Text("name");

    /// <summary>A prefix or a service tag.</summary>
    public Field<string> AddressPrefix { get; } = fields.Text("properties.addressPrefix");

    /// <summary>VirtualNetworkGateway, VnetLocal, Internet, VirtualAppliance, VirtualApplianceEcmp or None.</summary>
    public Field<string> NextHopType { get; } = fields.Text("properties.nextHopType");

    public Field<string> NextHopIpAddress { get; } = fields.Text("properties.nextHopIpAddress");
}
