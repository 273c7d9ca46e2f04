using System.Globalization;
using System.Text;

namespace VpnFaq.Reports;

/// <summary>The controls that narrow down the findings. They are there where the script runs.</summary>
internal static class HtmlFilter
{
    public static void Append(StringBuilder html, ReportContent content)
    {
        if (content.Findings.Count == 0)
            return;
        html.Append("<details id=\"filter\" hidden><summary>Filter <output id=\"shown\" aria-live=\"polite\"></output></summary>\n<form role=\"search\" aria-label=\"Filter the findings\">\n");
        AppendGroup(html, "Rule severity", "severity", content, f => f.Severity, s => (-(int)s, Words(s)));
        AppendGroup(html, "Outcome", "outcome", content, f => f.Outcome, o => (Order(o), Words(o)));
        AppendGroup(html, "Topic", "topic", content, f => f.Rule.Topic, t => ((int)t, Words(t)));
        html.Append("<p class=\"find\"><label for=\"text\">Text</label> <input id=\"text\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"rule, name, address ...\"> <button type=\"button\" id=\"everything\">Show all</button></p>\n</form>\n</details>\n");
    }

    public static string Words(RuleTopic topic) => topic switch
    {
        RuleTopic.Gateway => "Gateway and SKU",
        RuleTopic.Connection => "Connections and sites",
        RuleTopic.IpsecPolicy => "IPsec policy",
        RuleTopic.Bgp => "BGP and routing",
        RuleTopic.Nat => "NAT",
        RuleTopic.PointToSite => "Point-to-site",
        RuleTopic.Retirement => "Retirement and maintenance",
        _ => topic.ToString(),
    };

    private static void AppendGroup<T>(StringBuilder html, string legend, string name, ReportContent content, Func<Finding, T> value, Func<T, (int Order, string Words)> shown)
        where T : struct, Enum
    {
        html.Append("<fieldset><legend>").Append(legend).Append("</legend><div>");
        foreach (var group in content.Findings.GroupBy(value).OrderBy(g => shown(g.Key).Order))
        {
            html.Append(string.Format(
                CultureInfo.InvariantCulture,
                "<label><input type=\"checkbox\" name=\"{0}\" value=\"{1}\" checked> {2} <span class=\"n\">{3:N0}</span></label>",
                name, group.Key, shown(group.Key).Words, group.Count()));
        }

        html.Append("</div></fieldset>\n");
    }

    private static int Order(FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.Fail => 0,
        FindingOutcome.Unknown => 1,
        FindingOutcome.Suppressed => 2,
        FindingOutcome.Pass => 3,
        _ => 4,
    };

    private static string Words(FindingSeverity severity) => severity == FindingSeverity.Information ? "Advice" : severity.ToString();

    private static string Words(FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.Fail => "Failed",
        FindingOutcome.NotApplicable => "Not applicable",
        FindingOutcome.Pass => "Passed",
        _ => outcome.ToString(),
    };
}
