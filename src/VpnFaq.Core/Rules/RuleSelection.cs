using VpnFaq.Settings;

namespace VpnFaq.Rules;

/// <summary>Rules by patterns for their ids or names.</summary>
internal sealed class RuleSelection
{
    private readonly List<Wildcard> patterns = [];

    private RuleSelection(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var pattern = new Wildcard(text.Trim());
            patterns.Add(pattern);
            if (!RuleCatalog.Default.Rules.Any(r => Matches(pattern, r.Info)))
                Unmatched.Add(text);
        }
    }

    /// <summary>Patterns that no rule matches.</summary>
    public List<string> Unmatched { get; } = [];

    public static RuleSelection Of(IEnumerable<string>? patterns) => new(patterns ?? []);

    public bool Matches(RuleInfo rule) => patterns.Exists(p => Matches(p, rule));

    /// <summary>What to say of a pattern that names no rule.</summary>
    public static string NotFound(string pattern)
    {
        var near = RuleCatalog.Default.Rules.Select(r => r.Info)
            .OrderBy(r => Math.Min(Nearest.Distance(pattern, r.Id), Nearest.Distance(pattern, r.Name))).Take(3).Select(r => r.ToString());
        return $"No rule has the id or name {pattern}. Nearest: {string.Join(", ", near)}.";
    }

    private static bool Matches(Wildcard pattern, RuleInfo rule) => pattern.IsMatch(rule.Id) || pattern.IsMatch(rule.Name);
}
