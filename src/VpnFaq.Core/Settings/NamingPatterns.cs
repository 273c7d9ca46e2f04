using VpnFaq.Resources;

namespace VpnFaq.Settings;

/// <summary>How a team names its resources: a pattern for each kind.</summary>
internal sealed class NamingPatterns
{
    private readonly Dictionary<ResourceKind, NamePattern> patterns = [];

    public static NamingPatterns None { get; } = new();

    /// <summary>Names of kinds as settings write them: the class's, such as VirtualNetworkGateway.</summary>
    public static IEnumerable<string> KindNames => ResourceKind.All.Select(k => k.Class.Name);

    public bool TryGet(ResourceKind kind, out NamePattern pattern) => patterns.TryGetValue(kind, out pattern!);

    /// <summary>A kind by its name, or by the whole or the last part of its type in Azure Resource Manager.</summary>
    public static ResourceKind? Kind(string name) => Array.Find(
        ResourceKind.All,
        k => Is(k.Class.Name, name) || Is(k.Type, name) || Is(k.Type.Substring(k.Type.LastIndexOf('/') + 1), name));

    public void Add(ResourceKind kind, NamePattern pattern) => patterns[kind] = pattern;

    private static bool Is(string known, string typed) => string.Equals(known, typed, StringComparison.OrdinalIgnoreCase);
}
