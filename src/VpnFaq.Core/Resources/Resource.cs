using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>An Azure resource as the input describes it.</summary>
internal abstract class Resource
{
    protected Resource(Fields fields, ResourceKind kind, ResourceId? parent = null)
    {
        Kind = kind;
        Origin = fields.Origin;
        var name = fields.Text("name", "resourceName");
        var id = fields.Reference("id", "resourceId");
        var shown = name.TryGet(out var text) ? text : fields.Symbol("name");
        Id = id.TryGet(out var given) ? given : parent is not null && shown is not null ? parent.Child(LastSegment(kind.Type), LastSegment(shown)) : null;
        GivenName = name;
        Name = shown is not null ? LastSegment(shown) : Id?.Name ?? $"(unnamed {kind.Noun})";
        Condition = fields.Symbol("condition");
        Region = fields.Text("location");
        ProvisioningState = fields.Text("properties.provisioningState");
    }

    public ResourceKind Kind { get; }

    /// <summary>Null for a resource that does not exist yet and was not given an id.</summary>
    public ResourceId? Id { get; }

    public string Name { get; }

    /// <summary>The name as the input has it; that of a child may carry its parents' names.</summary>
    public Field<string> GivenName { get; }

    /// <summary>The name by which people find it: a child carries its parent's name.</summary>
    public virtual string DisplayName => Name;

    /// <summary>What a template makes the resource depend on, where only the deployment can tell; null for a resource that is there in any case.</summary>
    public string? Condition { get; }

    public Field<string> Region { get; }

    public Field<string> ProvisioningState { get; }

    /// <summary>Whether the input is a request or a template: what Azure answers, and what the cmdlets show of it, carries a provisioning state.</summary>
    public bool IsPlanned => ProvisioningState.State == FieldState.NotGiven;

    public Origin Origin { get; }

    /// <summary>How many fields the input gave.</summary>
    public int GivenCount { get; private set; }

    /// <summary>Whether a tool wrote inner objects as plain text, as ConvertTo-Json does behind its depth.</summary>
    public bool IsCutByDepth { get; private set; }

    /// <summary>Resources that stand inside this one in the input and are resources of their own.</summary>
    public virtual ListOf<Resource> Children => [];

    public string ResourceGroup => Id?.ResourceGroup ?? "<resource group>";

    /// <summary>Called once the constructor of the special type has read its fields.</summary>
    internal T Counted<T>(Fields fields)
        where T : Resource
    {
        GivenCount = fields.GivenCount;
        IsCutByDepth = fields.IsCutByDepth;
        return (T)this;
    }

    /// <summary>Whether another resource is there wherever this one is: a template may have one for each of two cases.</summary>
    public bool IsMadeWith(Resource other) => other.Condition is null || other.Condition == Condition;

    /// <summary>Whether two names mean one region: <c>West Europe</c> is <c>westeurope</c>.</summary>
    public static bool IsSameRegion(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
        || string.Equals(left.Replace(" ", string.Empty), right.Replace(" ", string.Empty), StringComparison.OrdinalIgnoreCase);

    private static string LastSegment(string name) => name.Substring(name.LastIndexOf('/') + 1);
}
