namespace VpnFaq.Settings;

/// <summary>
/// What makes a finding the same one at the next run: rule, resource and property. Lines move and messages are reworded;
/// they do not count. Azure does not tell cases apart, so neither does this.
/// </summary>
internal readonly struct FindingKey(string rule, string resource, string property) : IEquatable<FindingKey>, IComparable<FindingKey>
{
    public string Rule { get; } = rule;

    /// <summary>Id of the resource; type and name of one that has no id.</summary>
    public string Resource { get; } = resource;

    public string Property { get; } = property;

    public static FindingKey Of(Finding finding) =>
        new(finding.RuleId, finding.ResourceId.Length > 0 ? finding.ResourceId : $"{finding.ResourceType}/{finding.ResourceName}", finding.Property);

    public bool Equals(FindingKey other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is FindingKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = StringComparer.OrdinalIgnoreCase;
        return unchecked((((hash.GetHashCode(Rule) * 397) ^ hash.GetHashCode(Resource)) * 397) ^ hash.GetHashCode(Property));
    }

    public int CompareTo(FindingKey other)
    {
        var order = StringComparer.OrdinalIgnoreCase;
        var by = order.Compare(Resource, other.Resource);
        if (by == 0)
            by = order.Compare(Rule, other.Rule);
        return by == 0 ? order.Compare(Property, other.Property) : by;
    }

    /// <summary>The key in one case, as a text to hash or compare elsewhere.</summary>
    public override string ToString() => $"{Rule}|{Resource}|{Property}".ToLowerInvariant();
}
