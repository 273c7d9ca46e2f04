using System.Management.Automation;
using VpnFaq.Rules;

namespace VpnFaq.PowerShell;

/// <summary>Rules by patterns for their ids or names.</summary>
internal sealed class RuleSelection
{
    private readonly List<WildcardPattern> patterns = [];

    private RuleSelection(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var pattern = new WildcardPattern(text.Trim(), WildcardOptions.IgnoreCase);
            patterns.Add(pattern);
            if (!RuleCatalog.Default.Rules.Any(r => Matches(pattern, r.Info)))
                Unmatched.Add(text);
        }
    }

    /// <summary>Patterns that no rule matches.</summary>
    public List<string> Unmatched { get; } = [];

    public static RuleSelection Of(IEnumerable<string>? patterns) => new(patterns ?? []);

    public bool Matches(RuleInfo rule) => patterns.Exists(p => Matches(p, rule));

    /// <summary>The error for a pattern that names no rule.</summary>
    public static ErrorRecord NotFound(string pattern)
    {
        var near = RuleCatalog.Default.Rules.Select(r => r.Info)
            .OrderBy(r => Math.Min(Distance(pattern, r.Id), Distance(pattern, r.Name))).Take(3).Select(r => r.ToString());
        var message = $"No rule has the id or name {pattern}. Nearest: {string.Join(", ", near)}.";
        return new ErrorRecord(new ItemNotFoundException(message), "VpnFaq.RuleNotFound", ErrorCategory.ObjectNotFound, pattern);
    }

    private static bool Matches(WildcardPattern pattern, RuleInfo rule) => pattern.IsMatch(rule.Id) || pattern.IsMatch(rule.Name);

    private static int Distance(string typed, string known)
    {
        var row = Enumerable.Range(0, known.Length + 1).ToArray();
        foreach (var c in typed)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= known.Length; j++)
            {
                var cost = char.ToUpperInvariant(c) == char.ToUpperInvariant(known[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[known.Length];
    }
}
