using System.Globalization;
using System.Text;

namespace VpnFaq.Reports;

/// <summary>The rules that fail, the worst and most broken first: in a large estate a few rules often make most of the findings.</summary>
internal static class HtmlBrokenRules
{
    private const int MostOpen = 6;
    private const int MostNames = 3;

    /// <param name="html">The page.</param>
    /// <param name="content">What the report is made of.</param>
    /// <param name="anchor">The fragment at which the findings of a resource stand, by its key.</param>
    public static void Append(StringBuilder html, ReportContent content, Func<string, string> anchor)
    {
        var rules = content.Findings.Where(f => f.Outcome == FindingOutcome.Fail).GroupBy(f => f.RuleId, StringComparer.Ordinal)
            .OrderBy(g => g.Min(Tally.SortOf)).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (rules.Count == 0)
            return;
        html.Append("<section class=\"broken\" aria-labelledby=\"broken-heading\">\n<h2 id=\"broken-heading\">Broken rules, the worst first</h2>\n");
        AppendList(html, rules.Take(MostOpen), anchor);
        if (rules.Count > MostOpen)
        {
            html.Append("<details><summary>").Append((rules.Count - MostOpen).ToString("N0", CultureInfo.InvariantCulture)).Append(" more</summary>\n");
            AppendList(html, rules.Skip(MostOpen), anchor);
            html.Append("</details>\n");
        }

        html.Append("</section>\n");
    }

    private static void AppendList(StringBuilder html, IEnumerable<IGrouping<string, Finding>> rules, Func<string, string> anchor)
    {
        html.Append("<ul>\n");
        foreach (var rule in rules)
        {
            var first = rule.First();
            var sort = rule.Min(Tally.SortOf);
            html.Append("<li class=\"").Append(Tally.Sorts[sort]).Append("\">").Append(HtmlIcons.Use(sort)).Append("<div><a href=\"#").Append(anchor(ResourceKey.Of(first))).Append("\" data-rule=\"").Append(rule.Key).Append("\">")
                .Append(rule.Key).Append("</a> ").Append(HtmlText.Escape(first.Rule.Title)).Append("<div class=\"where\">").Append(Where(rule)).Append("</div></div></li>\n");
        }

        html.Append("</ul>\n");
    }

    private static string Where(IEnumerable<Finding> findings)
    {
        var names = findings.GroupBy(ResourceKey.Of, StringComparer.Ordinal).Select(g => g.First().ResourceName).ToList();
        var more = names.Count > MostNames ? FormattableString.Invariant($" and {names.Count - MostNames:N0} more") : string.Empty;
        return $"On {HtmlText.Escape(string.Join(", ", names.Take(MostNames)))}{more}";
    }
}
