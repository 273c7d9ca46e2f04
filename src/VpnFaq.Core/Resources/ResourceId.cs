namespace VpnFaq.Resources;

/// <summary>The id of an Azure resource. Ids compare without regard to case.</summary>
internal sealed class ResourceId : IEquatable<ResourceId>
{
    private const string Providers = "/providers/";

    // In the place of a parent that was not looked for yet.
    private static readonly ResourceId NotSought = new(string.Empty);

    // From the first provider on. What stands before it, ids of a group have in common: an estate has tens of thousands of ids.
    private readonly ResourceScope scope;
    private readonly string path;
    private readonly int hash;
    private ResourceId? parent = NotSought;

    public ResourceId(string value)
        : this(new ResourceScope(ScopeIn(value.TrimEnd('/'))), PathIn(value.TrimEnd('/')))
    {
    }

    /// <param name="scope">Subscription and resource group.</param>
    /// <param name="path">The rest: from the first <c>/providers/</c> on, without a slash at its end; empty where the id names no provider.</param>
    public ResourceId(ResourceScope scope, string path)
    {
        (this.scope, this.path) = (scope, path);
        hash = (scope.Hash * 31) ^ StringComparer.OrdinalIgnoreCase.GetHashCode(path);
    }

    public string Value => path.Length == 0 ? scope.Text : scope.Text + path;

    /// <summary>The last segment.</summary>
    public string Name => path.Length > 0 ? path.Substring(path.LastIndexOf('/') + 1) : scope.Text.Substring(scope.Text.LastIndexOf('/') + 1);

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
            var start = path.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
                return null;
            var segments = path.Substring(start + Providers.Length).Split('/');
            return string.Join("/", segments.Where((_, i) => i == 0 || i % 2 == 1));
        }
    }

    /// <summary>The id that a text is, with the scope that is known for its beginning.</summary>
    public static ResourceId Of(string value, Func<string, ResourceScope> scopeOf)
    {
        var trimmed = value.TrimEnd('/');
        return new(scopeOf(ScopeIn(trimmed)), PathIn(trimmed));
    }

    /// <summary>Whether the id is one of a part or a child of resources of a type; also where it has no provider, so that this cannot be told.</summary>
    public bool IsBelow(string type)
    {
        var start = path.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return true;
        // Namespace, then type and name by turns: names are passed over.
        var at = start + Providers.Length;
        var compared = 0;
        for (var segment = 0; compared < type.Length; segment++)
        {
            var end = path.IndexOf('/', at) is var slash and >= 0 ? slash : path.Length;
            if (segment == 0 || segment % 2 == 1)
            {
                var length = end - at;
                var ofType = type.IndexOf('/', compared) is var next and >= 0 ? next : type.Length;
                if (length != ofType - compared || string.Compare(path, at, type, compared, length, StringComparison.OrdinalIgnoreCase) != 0)
                    return false;
                compared = ofType + 1;
            }

            if (end == path.Length)
                return false;
            at = end + 1;
        }

        // Behind the type comes the name, and behind that what is below.
        return path.IndexOf('/', at) >= 0;
    }

    public ResourceId Child(string type, string name) =>
        path.Length > 0 ? new(scope, $"{path}/{type}/{name}") : new($"{scope.Text}/{type}/{name}");

    public bool Equals(ResourceId? other) =>
        ReferenceEquals(this, other)
        || (other is not null && hash == other.hash && string.Equals(path, other.path, StringComparison.OrdinalIgnoreCase) && scope.IsSame(other.scope));

    public override bool Equals(object? obj) => Equals(obj as ResourceId);

    public override int GetHashCode() => hash;

    public override string ToString() => Value;

    private static string ScopeIn(string trimmed) => trimmed.Substring(0, StartOfPath(trimmed));

    private static string PathIn(string trimmed) => trimmed.Substring(StartOfPath(trimmed));

    private static int StartOfPath(string trimmed) => trimmed.IndexOf(Providers, StringComparison.OrdinalIgnoreCase) is var start and >= 0 ? start : trimmed.Length;

    private ResourceId? FindParent()
    {
        var name = path.LastIndexOf('/');
        var type = name > 0 ? path.LastIndexOf('/', name - 1) : -1;
        if (type <= 0)
            return null;
        var parent = path.Substring(0, type);
        return parent.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase) is var provider and >= 0
            && parent.IndexOf('/', provider + Providers.Length) >= 0 ? new ResourceId(scope, parent) : null;
    }
}
