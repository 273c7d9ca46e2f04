namespace VpnFaq.Resources;

/// <summary>The id of an Azure resource. Ids compare without regard to case.</summary>
internal sealed class ResourceId : IEquatable<ResourceId>
{
    private const string Providers = "/providers/";

    // In the place of a parent that was not looked for yet.
    private static readonly ResourceId NotSought = new(new ResourceScope(string.Empty), string.Empty, string.Empty);

    // An estate has tens of thousands of ids. Those of a group share the first part, those of a group's gateways the second
    // as well, and the name is that of the resource.
    private readonly ResourceScope scope;
    private readonly string kind;
    private readonly string name;
    private readonly int hash;
    private ResourceId? parent = NotSought;

    /// <param name="scope">Subscription and resource group.</param>
    /// <param name="kind">From the first <c>/providers/</c> up to the slash before the name; empty where the id names no provider.</param>
    /// <param name="name">The last segment; empty where the id names no provider.</param>
    public ResourceId(ResourceScope scope, string kind, string name)
    {
        (this.scope, this.kind, this.name) = (scope, kind, name);
        hash = (((scope.Hash * 31) ^ StringComparer.OrdinalIgnoreCase.GetHashCode(kind)) * 31) ^ StringComparer.OrdinalIgnoreCase.GetHashCode(name);
    }

    public string Value => string.Concat(scope.Text, kind, name);

    /// <summary>The last segment.</summary>
    public string Name => kind.Length > 0 ? name : scope.Text.Substring(scope.Text.LastIndexOf('/') + 1);

    /// <summary>The segment after <c>resourceGroups</c>; null where the id has none.</summary>
    public string? ResourceGroup => scope.ResourceGroup;

    /// <summary>The segment after <c>subscriptions</c>; null where the id has none.</summary>
    public string? Subscription => scope.Subscription;

    /// <summary>The resource that this one is a child of, such as the network of a subnet; null for a resource on top.</summary>
    public ResourceId? Parent
    {
        get
        {
            // Many rules step from a subnet to its network.
            if (ReferenceEquals(parent, NotSought))
                parent = FindParent();
            return parent;
        }
    }

    /// <summary>The type by the id's own words, such as <c>Microsoft.Network/virtualNetworks/subnets</c>; null where it has no provider.</summary>
    public string? Type
    {
        get
        {
            var start = kind.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
                return null;
            var segments = (kind.Substring(start + Providers.Length) + name).Split('/');
            return string.Join("/", segments.Where((_, i) => i == 0 || i % 2 == 1));
        }
    }

    /// <summary>The id that a text is.</summary>
    public static ResourceId Of(string value) => Of(value, static text => new ResourceScope(text));

    /// <summary>The id that a text is, with the scope that is known for its beginning.</summary>
    public static ResourceId Of(string value, Func<string, ResourceScope> scopeOf)
    {
        var trimmed = value.TrimEnd('/');
        var kind = trimmed.IndexOf(Providers, StringComparison.OrdinalIgnoreCase);
        if (kind < 0)
            return new(scopeOf(trimmed), string.Empty, string.Empty);
        var name = trimmed.LastIndexOf('/') + 1;
        return new(scopeOf(trimmed.Substring(0, kind)), trimmed.Substring(kind, name - kind), trimmed.Substring(name));
    }

    /// <summary>Whether the id is one of a part or a child of resources of a type; also where it has no provider, so that this cannot be told.</summary>
    public bool IsBelow(string type)
    {
        var start = kind.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return true;
        // Namespace, then type and name by turns: names are passed over.
        var at = start + Providers.Length;
        var compared = 0;
        for (var segment = 0; compared < type.Length; segment++)
        {
            var end = kind.IndexOf('/', at) is var slash and >= 0 ? slash : kind.Length;
            if (segment == 0 || segment % 2 == 1)
            {
                var length = end - at;
                var ofType = type.IndexOf('/', compared) is var next and >= 0 ? next : type.Length;
                if (length != ofType - compared || string.Compare(kind, at, type, compared, length, StringComparison.OrdinalIgnoreCase) != 0)
                    return false;
                compared = ofType + 1;
            }

            if (end == kind.Length)
                return false;
            at = end + 1;
        }

        // Behind the type comes the name, and behind that what is below.
        return kind.IndexOf('/', at) >= 0;
    }

    /// <summary>Whether the id is one of a part or a child of a resource.</summary>
    public bool IsInside(ResourceId resource)
    {
        var name = resource.kind.Length;
        var end = name + resource.name.Length;
        return name > 0 && kind.Length > end && kind[end] == '/'
            && kind.StartsWith(resource.kind, StringComparison.OrdinalIgnoreCase)
            && string.Compare(kind, name, resource.name, 0, resource.name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && scope.IsSame(resource.scope);
    }

    public ResourceId Child(string type, string childName) =>
        kind.Length > 0 ? new(scope, $"{kind}{name}/{type}/", childName) : Of($"{scope.Text}/{type}/{childName}");

    public bool Equals(ResourceId? other) =>
        ReferenceEquals(this, other)
        || (other is not null && hash == other.hash && Is(name, other.name) && Is(kind, other.kind) && scope.IsSame(other.scope));

    public override bool Equals(object? obj) => Equals(obj as ResourceId);

    public override int GetHashCode() => hash;

    public override string ToString() => Value;

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    // Without the name and the type before it, where what is left has a type and a name of its own.
    private ResourceId? FindParent()
    {
        var type = kind.Length > 1 ? kind.LastIndexOf('/', kind.Length - 2) : -1;
        if (type <= 0)
            return null;
        var own = kind.LastIndexOf('/', type - 1);
        var provider = kind.LastIndexOf(Providers, type - 1, StringComparison.OrdinalIgnoreCase);
        return provider >= 0 && own >= provider + Providers.Length ? new ResourceId(scope, kind.Substring(0, own + 1), kind.Substring(own + 1, type - own - 1)) : null;
    }
}
