using VpnFaq.Resources;

namespace VpnFaq.Reports;

/// <summary>A resource by its findings.</summary>
internal sealed class ReportedResource
{
    private ReportedResource(string key, IEnumerable<Finding> findings)
    {
        Key = key;
        // OrderBy keeps the order of what is equal.
        Findings = [.. findings.OrderBy(Tally.SortOf)];
        Tally = Tally.Of(Findings);
        Label = Findings[0].ResourceName;
    }

    public string Key { get; }

    /// <summary>Its name, with as much of its id as it takes to tell it from the others of the report.</summary>
    public string Label { get; private set; }

    public string Name => Findings[0].ResourceName;

    public string Type => Findings[0].ResourceType;

    public string Id => Findings[0].ResourceId;

    /// <summary>What people call such a resource.</summary>
    public string Noun => ResourceKind.OfType(Type)?.Noun ?? Type;

    /// <summary>Failures from the worst on, then unknown, suppressed, passed, not applicable.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public Tally Tally { get; }

    public static IReadOnlyList<ReportedResource> Group(IEnumerable<Finding> findings)
    {
        var resources = findings.GroupBy(ResourceKey.Of, StringComparer.Ordinal).Select(g => new ReportedResource(g.Key, g)).ToList();
        Tell(resources, r => $"{r.Name} ({r.Noun})");
        Tell(resources, r => $"{r.Name} ({r.Noun}, {GroupOf(r.Id)})");
        Tell(resources, r => r.Id.Length > 0 ? r.Id : $"{r.Name} ({r.Type}, without id)");
        return [.. resources.OrderBy(r => r.Tally.Worst).ThenByDescending(r => r.Tally[r.Tally.Worst])];
    }

    private static void Tell(List<ReportedResource> resources, Func<ReportedResource, string> longer)
    {
        foreach (var resource in resources.GroupBy(r => r.Label, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).SelectMany(g => g).ToList())
            resource.Label = longer(resource);
    }

    private static string GroupOf(string id) => id.Length > 0 && ResourceId.Of(id) is var parsed ? $"{parsed.ResourceGroup} in {parsed.Subscription}" : "without id";
}
