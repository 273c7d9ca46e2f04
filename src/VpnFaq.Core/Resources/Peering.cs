using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>One side of a peering of two virtual networks.</summary>
internal sealed class Peering : Resource
{
    public static readonly ResourceKind ResourceKind = new()
    {
        Type = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
        Noun = "peering",
        ClassName = "PSVirtualNetworkPeering",
        Command = "Get-AzVirtualNetworkPeering",
        Signs = ["remoteVirtualNetwork", "allowGatewayTransit"],
        Class = typeof(Peering),
        Read = fields => Inside(fields, null),
    };

    private Peering(Fields fields, ResourceId? network)
        : base(fields, ResourceKind, network)
    {
        RemoteVirtualNetwork = fields.Reference("properties.remoteVirtualNetwork");
        AllowVirtualNetworkAccess = fields.Flag("properties.allowVirtualNetworkAccess");
        AllowForwardedTraffic = fields.Flag("properties.allowForwardedTraffic");
        AllowGatewayTransit = fields.Flag("properties.allowGatewayTransit");
        UseRemoteGateways = fields.Flag("properties.useRemoteGateways");
        PeeringState = fields.Text("properties.peeringState");
        PeeringSyncLevel = fields.Text("properties.peeringSyncLevel");
        RemoteAddressPrefixes = fields.Prefixes("properties.remoteVirtualNetworkAddressSpace.addressPrefixes");
        // The cmdlets' class has another name for it.
        var peered = fields.Prefixes("properties.remoteAddressSpace.addressPrefixes");
        PeeredAddressPrefixes = peered.State == FieldState.NotGiven && fields.Prefixes("properties.peeredRemoteAddressSpace.addressPrefixes").TryGet(out var prefixes)
            ? peered.WithValue(prefixes)
            : peered;
    }

    public Field<ResourceId> RemoteVirtualNetwork { get; }

    public Field<bool> AllowVirtualNetworkAccess { get; }

    public Field<bool> AllowForwardedTraffic { get; }

    /// <summary>The other network may use this network's gateway.</summary>
    public Field<bool> AllowGatewayTransit { get; }

    /// <summary>This network uses the other network's gateway.</summary>
    public Field<bool> UseRemoteGateways { get; }

    /// <summary>Initiated, Connected or Disconnected.</summary>
    public Field<string> PeeringState { get; }

    /// <summary>FullyInSync, LocalNotInSync, RemoteNotInSync or LocalAndRemoteNotInSync.</summary>
    public Field<string> PeeringSyncLevel { get; }

    /// <summary>The address space that the other network has now.</summary>
    public Field<ListOf<AddressPrefix>> RemoteAddressPrefixes { get; }

    /// <summary>The address space that the other network had when the peering was last made or synchronised; older bodies have only this.</summary>
    public Field<ListOf<AddressPrefix>> PeeredAddressPrefixes { get; }

    /// <summary>The network that this side belongs to.</summary>
    public ResourceId? Network => Id?.Parent;

    public override string DisplayName => Network is { } network ? $"{network.Name}/{Name}" : Name;

    public static Peering Inside(Fields fields, ResourceId? network) => new Peering(fields, network).Counted<Peering>(fields);
}
