using System.Diagnostics.CodeAnalysis;
using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>Steps from one resource to the next. Where a step leads nowhere, the verdict says what is missing.</summary>
internal static class Joins
{
    /// <summary>The resource that a field refers to.</summary>
    public static bool TryFollow<T>(this RuleContext context, Field<ResourceId> reference, ResourceKind kind, [NotNullWhen(true)] out T? resource, out Verdict why)
        where T : Resource
    {
        resource = null;
        why = default;
        if (!reference.TryGet(out var id))
            why = Verdict.Unknown(reference.Path);
        else if ((resource = context.Topology.Find<T>(id)) is null)
            why = Verdict.NotGiven(new MissingResource(kind, id));
        return resource is not null;
    }

    /// <summary>The gateway at which a connection starts.</summary>
    public static bool TryGateway(this RuleContext context, Connection connection, [NotNullWhen(true)] out VirtualNetworkGateway? gateway, out Verdict why) =>
        context.TryFollow(connection.VirtualNetworkGateway1, VirtualNetworkGateway.ResourceKind, out gateway, out why);

    /// <summary>The network that holds a gateway.</summary>
    public static bool TryNetwork(this RuleContext context, VirtualNetworkGateway gateway, [NotNullWhen(true)] out VirtualNetwork? network, out Verdict why)
    {
        network = null;
        why = Verdict.Unknown(gateway.IPConfigurations.Path);
        if (Topology.NetworkIdOf(gateway) is not { } id)
            return false;
        network = context.Topology.Find<VirtualNetwork>(id);
        why = network is null ? Verdict.NotGiven(new MissingResource(VirtualNetwork.ResourceKind, id)) : default;
        return network is not null;
    }

    /// <summary>The network that a connection starts in, with its prefixes.</summary>
    public static bool TryNetwork(this RuleContext context, Connection connection, [NotNullWhen(true)] out VirtualNetwork? network, out ListOf<AddressPrefix> prefixes, out Verdict why)
    {
        network = null;
        prefixes = [];
        return context.TryGateway(connection, out var gateway, out why) && context.TryNetwork(gateway, out network, out prefixes, out why);
    }

    /// <summary>The network that holds a gateway, with its prefixes.</summary>
    public static bool TryNetwork(this RuleContext context, VirtualNetworkGateway gateway, [NotNullWhen(true)] out VirtualNetwork? network, out ListOf<AddressPrefix> prefixes, out Verdict why)
    {
        prefixes = [];
        if (!context.TryNetwork(gateway, out network, out why))
            return false;
        if (network.AddressPrefixes.TryGetItems(out prefixes))
            return true;
        why = Verdict.Unknown(network.AddressPrefixes.Path);
        return false;
    }

    /// <summary>The prefixes of the network at the other end of a peering.</summary>
    public static bool TryRemotePrefixes(this RuleContext context, Peering peering, out ListOf<AddressPrefix> prefixes, out Verdict why)
    {
        why = default;
        var known = context.Topology.RemotePrefixesOf(peering);
        prefixes = known ?? [];
        if (known is null)
            why = peering.RemoteVirtualNetwork.TryGet(out var id) ? Verdict.NotGiven(new MissingResource(VirtualNetwork.ResourceKind, id)) : Verdict.Unknown(peering.RemoteVirtualNetwork.Path);
        return known is not null;
    }

    /// <summary>The gateway at the far end of a VNet-to-VNet connection, seen from one of its two.</summary>
    public static Field<ResourceId> FarEnd(Connection connection, VirtualNetworkGateway near) =>
        connection.VirtualNetworkGateway1.TryGet(out var first) && first.Equals(near.Id) ? connection.VirtualNetworkGateway2 : connection.VirtualNetworkGateway1;
}
