using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A virtual network.</summary>
internal sealed class VirtualNetwork : Resource
{
    public static readonly ResourceKind ResourceKind = new()
    {
        Type = "Microsoft.Network/virtualNetworks",
        Noun = "virtual network",
        ClassName = "PSVirtualNetwork",
        Command = "Get-AzVirtualNetwork",
        Signs = ["subnets", "addressSpace"],
        Class = typeof(VirtualNetwork),
        Read = fields => new VirtualNetwork(fields).Counted<VirtualNetwork>(fields),
    };

    private VirtualNetwork(Fields fields)
        : base(fields, ResourceKind)
    {
        AddressPrefixes = fields.Prefixes("properties.addressSpace.addressPrefixes");
        DnsServers = fields.Texts("properties.dhcpOptions.dnsServers");
        Subnets = fields.Parts("properties.subnets", (f, _) => Subnet.Inside(f, Id));
        Peerings = fields.Parts("properties.virtualNetworkPeerings", (f, _) => Peering.Inside(f, Id));
    }

    public Field<ListOf<AddressPrefix>> AddressPrefixes { get; }

    /// <summary>DNS servers of the network's own; none means those of Azure.</summary>
    public Field<ListOf<string>> DnsServers { get; }

    public Field<ListOf<Subnet>> Subnets { get; }

    public Field<ListOf<Peering>> Peerings { get; }

    public override ListOf<Resource> Children => [.. Subnets.Items(), .. Peerings.Items()];
}
