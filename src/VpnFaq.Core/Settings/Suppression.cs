using VpnFaq.Resources;

namespace VpnFaq.Settings;

/// <summary>A broken rule that somebody accepts for some resources, with a reason.</summary>
internal sealed class Suppression
{
    /// <summary>Ids of the rules.</summary>
    public required HashSet<string> Rules { get; init; }

    /// <summary>Patterns for names or ids of resources.</summary>
    public required IReadOnlyList<Wildcard> Resources { get; init; }

    public required string Reason { get; init; }

    public string Owner { get; init; } = string.Empty;

    /// <summary>The last day on which it holds; null where it holds for good.</summary>
    public DateTime? Expires { get; init; }

    /// <summary>What messages call it: rules and resources.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands; null for settings that came from no file.</summary>
    public SourceLocation? Location { get; init; }

    public bool HasExpired(DateTime asOf) => Expires < asOf;

    public bool Concerns(Resource resource) => Resources.Any(p => p.IsMatch(resource.Name) || (resource.DisplayName != resource.Name && p.IsMatch(resource.DisplayName)) || (resource.Id is { } id && p.IsMatch(id.Value)));

    public FindingSuppression ToFinding() => new(Reason, Owner, Expires);

    public override string ToString() => Location is null ? Name : $"{Name} ({Path.GetFileName(Location.File)}, line {Location.Line})";
}
