using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A kind of Azure resource that is read: how it is recognised, made, and fetched.</summary>
internal sealed class ResourceKind
{
    public static readonly ResourceKind[] All =
    [
        VirtualNetworkGateway.ResourceKind, Connection.ResourceKind, LocalNetworkGateway.ResourceKind, VirtualNetwork.ResourceKind,
        Subnet.ResourceKind, Peering.ResourceKind, PublicIPAddress.ResourceKind, RouteTable.ResourceKind, NetworkSecurityGroup.ResourceKind,
        NatRule.ResourceKind, MaintenanceConfiguration.ResourceKind, MaintenanceAssignment.ResourceKind,
    ];

    private static readonly Dictionary<string, ResourceKind> ByClass = All.Where(k => k.ClassName is not null).ToDictionary(k => k.ClassName!, StringComparer.Ordinal);

    private static readonly Dictionary<string, ResourceKind> ByType = All.ToDictionary(k => k.Type, StringComparer.OrdinalIgnoreCase);

    /// <summary>The resource type in Azure Resource Manager.</summary>
    public required string Type { get; init; }

    /// <summary>What people call it.</summary>
    public required string Noun { get; init; }

    /// <summary>Name of the class that the cmdlets emit, without its namespace; null where there is none.</summary>
    public string? ClassName { get; init; }

    /// <summary>The command that gets such resources; parameters as far as they are always needed.</summary>
    public required string Command { get; init; }

    /// <summary>Properties of which any one gives the kind away where input names no type: request bodies, objects made by hand.</summary>
    public string[] Signs { get; init; } = [];

    /// <summary>Our class for the kind.</summary>
    public required Type Class { get; init; }

    public required Func<Fields, Resource> Read { get; init; }

    /// <summary>The kind by the name of a .NET type, with its namespace and the prefix of a deserialised object; null for types that are not read.</summary>
    public static ResourceKind? OfClass(string typeName)
    {
        var name = typeName.Substring(typeName.LastIndexOf('.') + 1);
        return name.StartsWith("PS", StringComparison.Ordinal) && ByClass.TryGetValue(name, out var kind) ? kind : null;
    }

    /// <summary>The kind by ARM type; null for types that are not read.</summary>
    public static ResourceKind? OfType(string type) => ByType.TryGetValue(type, out var kind) ? kind : null;
}
