using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>An ip configuration of a gateway: its place in the gateway subnet and its public address.</summary>
internal sealed class GatewayIPConfiguration(Fields fields, string path) : Part(path)
{
    public Field<string> Name { get; } = fields.Text("name");

    public Field<ResourceId> Id { get; } = fields.Reference("id");

    public Field<ResourceId> Subnet { get; } = fields.Reference("properties.subnet");

    public Field<ResourceId> PublicIPAddress { get; } = fields.Reference("properties.publicIPAddress");

    /// <summary>Static or Dynamic.</summary>
    public Field<string> PrivateIPAllocationMethod { get; } = fields.Text("properties.privateIPAllocationMethod");
}
