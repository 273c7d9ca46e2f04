using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>All rules of the assembly, found by what they are and sorted by id.</summary>
internal sealed class RuleCatalog
{
    private static readonly Lazy<RuleCatalog> Shared = new(() => new RuleCatalog());

    private readonly Dictionary<Type, Rule[]> byResource;

    private RuleCatalog()
    {
        Rules = [.. typeof(Rule).Assembly.GetTypes()
            .Where(t => t.IsSealed && t.IsSubclassOf(typeof(Rule)))
            .Select(t => (Rule)Activator.CreateInstance(t)!)
            .OrderBy(r => r.Info.Id, StringComparer.Ordinal)];
        foreach (var rule in Rules)
            rule.Info.ResourceType = ResourceKind.All.Single(k => k.Class == rule.ResourceClass).Type;
        byResource = Rules.GroupBy(r => r.ResourceClass).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public static RuleCatalog Default => Shared.Value;

    public IReadOnlyList<Rule> Rules { get; }

    public IReadOnlyList<Rule> RulesFor(Resource resource) => byResource.TryGetValue(resource.GetType(), out var rules) ? rules : [];

    /// <summary>Rules that lead to an answer of the FAQ.</summary>
    public IEnumerable<RuleInfo> ForAnswer(string faqId) => Rules.Select(r => r.Info).Where(i => i.FaqId == faqId);
}
