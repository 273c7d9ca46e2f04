using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>All rules of the assembly, found by what they are and sorted by id.</summary>
internal sealed class RuleCatalog
{
    /// <summary>What stands for the type where a rule looks at resources of every kind.</summary>
    public const string EveryType = "*";

    private static readonly Lazy<RuleCatalog> Shared = new(() => new RuleCatalog());

    private readonly Dictionary<Type, Rule[]> byResource;

    private RuleCatalog()
    {
        Rules = [.. typeof(Rule).Assembly.GetTypes()
            .Where(t => t.IsSealed && t.IsSubclassOf(typeof(Rule)))
            .Select(t => (Rule)Activator.CreateInstance(t)!)
            .OrderBy(r => r.Info.Id, StringComparer.Ordinal)];
        foreach (var rule in Rules)
            rule.Info.ResourceType = Array.Find(ResourceKind.All, k => k.Class == rule.ResourceClass)?.Type ?? EveryType;
        byResource = ResourceKind.All.ToDictionary(k => k.Class, k => Rules.Where(r => r.ResourceClass.IsAssignableFrom(k.Class)).ToArray());
    }

    public static RuleCatalog Default => Shared.Value;

    public IReadOnlyList<Rule> Rules { get; }

    public IReadOnlyList<Rule> RulesFor(Resource resource) => byResource.TryGetValue(resource.GetType(), out var rules) ? rules : [];

}
