using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A subnet of a virtual network.</summary>
internal sealed class Subnet : Resource
{
    public static readonly ResourceKind ResourceKind = new()
    {
        Type = "Microsoft.Network/virtualNetworks/subnets",
        Noun = "subnet",
        ClassName = "PSSubnet",
        Command = "Get-AzVirtualNetwork",
        Signs = ["serviceEndpoints", "privateEndpointNetworkPolicies"],
        Class = typeof(Subnet),
        Read = fields => Inside(fields, null),
    };

    private Subnet(Fields fields, ResourceId? network)
        : base(fields, ResourceKind, network)
    {
        AddressPrefixes = fields.Prefixes("properties.addressPrefixes", "addressPrefix");
        RouteTable = fields.Reference("properties.routeTable");
        NetworkSecurityGroup = fields.Reference("properties.networkSecurityGroup");
        NatGateway = fields.Reference("properties.natGateway");
        IPConfigurations = fields.References("properties.ipConfigurations");
        Delegations = fields.Parts("properties.delegations", static (f, path) => new SubnetDelegation(f, path));
    }

    public Field<ListOf<AddressPrefix>> AddressPrefixes { get; }

    public Field<ResourceId> RouteTable { get; }

    public Field<ResourceId> NetworkSecurityGroup { get; }

    public Field<ResourceId> NatGateway { get; }

    /// <summary>What stands in the subnet: ids of ip configurations of gateways, network interfaces and others.</summary>
    public Field<ListOf<ResourceId>> IPConfigurations { get; }

    public Field<ListOf<SubnetDelegation>> Delegations { get; }

    public override string DisplayName => Id?.Parent is { } network ? $"{network.Name}/{Name}" : Name;

    public bool IsGatewaySubnet => string.Equals(Name, "GatewaySubnet", StringComparison.OrdinalIgnoreCase);

    public static Subnet Inside(Fields fields, ResourceId? network) => new Subnet(fields, network).Counted<Subnet>(fields);
}
