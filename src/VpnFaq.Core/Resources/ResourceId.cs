namespace VpnFaq.Resources;

/// <summary>The id of an Azure resource. Ids compare without regard to case.</summary>
internal sealed class ResourceId : IEquatable<ResourceId>
{
    private const string Providers = "/providers/";

    private readonly int hash;
    private ResourceId? parent;
    private bool isParentKnown;

    public ResourceId(string value)
    {
        Value = value.TrimEnd('/');
        hash = StringComparer.OrdinalIgnoreCase.GetHashCode(Value);
    }

    public string Value { get; }

    /// <summary>The last segment.</summary>
    public string Name => Value.Substring(Value.LastIndexOf('/') + 1);

    /// <summary>The segment after <c>resourceGroups</c>; null where the id has none.</summary>
    public string? ResourceGroup => SegmentAfter("/resourceGroups/");

    /// <summary>The segment after <c>subscriptions</c>; null where the id has none.</summary>
    public string? Subscription => SegmentAfter("/subscriptions/");

    /// <summary>The resource that this one is a child of, such as the network of a subnet; null for a resource on top.</summary>
    public ResourceId? Parent
    {
        get
        {
            // Many rules step from a subnet to its network.
            if (!isParentKnown)
                (parent, isParentKnown) = (FindParent(), true);
            return parent;
        }
    }

    /// <summary>The type by the id's own words, such as <c>Microsoft.Network/virtualNetworks/subnets</c>; null where it has no provider.</summary>
    public string? Type
    {
        get
        {
            var start = Value.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
                return null;
            var segments = Value.Substring(start + Providers.Length).Split('/');
            return string.Join("/", segments.Where((_, i) => i == 0 || i % 2 == 1));
        }
    }

    /// <summary>Whether the id is one of a part or a child of resources of a type; also where it has no provider, so that this cannot be told.</summary>
    public bool IsBelow(string type)
    {
        var start = Value.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return true;
        // Namespace, then type and name by turns: names are passed over.
        var at = start + Providers.Length;
        var compared = 0;
        for (var segment = 0; compared < type.Length; segment++)
        {
            var end = Value.IndexOf('/', at) is var slash and >= 0 ? slash : Value.Length;
            if (segment == 0 || segment % 2 == 1)
            {
                var length = end - at;
                var ofType = type.IndexOf('/', compared) is var next and >= 0 ? next : type.Length;
                if (length != ofType - compared || string.Compare(Value, at, type, compared, length, StringComparison.OrdinalIgnoreCase) != 0)
                    return false;
                compared = ofType + 1;
            }

            if (end == Value.Length)
                return false;
            at = end + 1;
        }

        // Behind the type comes the name, and behind that what is below.
        return Value.IndexOf('/', at) >= 0;
    }

    public ResourceId Child(string type, string name) => new($"{Value}/{type}/{name}");

    public bool Equals(ResourceId? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase));

    public override bool Equals(object? obj) => Equals(obj as ResourceId);

    public override int GetHashCode() => hash;

    public override string ToString() => Value;

    private ResourceId? FindParent()
    {
        var name = Value.LastIndexOf('/');
        var type = name > 0 ? Value.LastIndexOf('/', name - 1) : -1;
        if (type <= 0)
            return null;
        var parent = Value.Substring(0, type);
        return parent.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase) is var provider and >= 0
            && parent.IndexOf('/', provider + Providers.Length) >= 0 ? new ResourceId(parent) : null;
    }

    private string? SegmentAfter(string marker)
    {
        var start = Value.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        start += marker.Length;
        var end = Value.IndexOf('/', start);
        return end < 0 ? Value.Substring(start) : Value.Substring(start, end - start);
    }
}
