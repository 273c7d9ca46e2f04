using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>An address pool for the policy groups of point-to-site users.</summary>
internal sealed class ClientConnectionConfiguration(Fields fields, string path) : Part(path)
{
    public Field<string> Name { get; } = fields.Text("name");

    public Field<ListOf<AddressPrefix>> AddressPool { get; } = fields.Prefixes("properties.vpnClientAddressPool.addressPrefixes");

    public Field<ListOf<ResourceId>> PolicyGroups { get; } = fields.References("properties.virtualNetworkGatewayPolicyGroups");
}
