using System.Text;
using VpnFaq.Faq;

namespace VpnFaq.Reports;

/// <summary>The findings of a resource: what needs somebody is open, what passed or does not apply is folded.</summary>
internal static class HtmlFindings
{
    public static void Append(StringBuilder html, ReportedResource resource, string anchor, SourceRoot root)
    {
        html.Append("<details class=\"resource ").Append(Tally.Sorts[resource.Tally.Worst]).Append("\" id=\"").Append(anchor).Append('"')
            .Append(resource.Tally.IsOpen ? " open" : string.Empty).Append(">\n<summary><h3>").Append(HtmlText.Escape(resource.Label)).Append("</h3> <span class=\"kind\">").Append(HtmlText.Escape(resource.Noun))
            .Append("</span> <span class=\"sum\">").Append(HtmlIcons.Use(resource.Tally.Worst)).Append(resource.Tally).Append("</span></summary>\n");
        if (resource.Id.Length > 0)
            html.Append("<p class=\"id\">").Append(HtmlText.Escape(resource.Id)).Append("</p>\n");
        var told = resource.Findings.Where(f => f.Outcome is FindingOutcome.Fail or FindingOutcome.Suppressed).ToList();
        if (told.Count > 0)
        {
            html.Append("<div class=\"open\">\n");
            told.ForEach(finding => AppendOpen(html, finding, root));
            html.Append("</div>\n");
        }

        AppendUnknown(html, [.. resource.Findings.Where(f => f.Outcome == FindingOutcome.Unknown)]);
        AppendFolded(html, [.. resource.Findings.Where(f => f.Outcome is FindingOutcome.Pass or FindingOutcome.NotApplicable)]);
        html.Append("</details>\n");
    }

    // Open, since what could not be judged is no pass; a line each, since many rules often miss the same value.
    private static void AppendUnknown(StringBuilder html, List<Finding> findings)
    {
        if (findings.Count == 0)
            return;
        html.Append("<div class=\"unknown\"><h4>Could not be judged</h4>\n<ul>\n");
        findings.ForEach(finding => AppendLine(html, finding));
        html.Append("</ul></div>\n");
    }

    private static void AppendOpen(StringBuilder html, Finding finding, SourceRoot root)
    {
        var sort = Tally.SortOf(finding);
        html.Append("<article class=\"finding ").Append(Tally.Sorts[sort]).Append('"').Append(Marks(finding)).Append(">\n<h4>").Append(HtmlIcons.Use(sort))
            .Append("<span class=\"sort\">").Append(SortWords(finding)).Append("</span> ").Append(finding.RuleId).Append(' ').Append(HtmlText.Escape(finding.RuleName))
            .Append("</h4>\n<p class=\"message\">").Append(HtmlText.Escape(finding.Message)).Append("</p>\n<dl>\n");
        if (finding.Suppression is { } suppression)
            AppendField(html, "Accepted", HtmlText.Escape(SuppressionText.Of(suppression)));
        AppendCode(html, "Property", finding.Property);
        AppendCode(html, "Found", finding.Actual);
        AppendCode(html, "Expected", finding.Expected);
        if (finding.Location is { } place)
            AppendCode(html, "Place", FormattableString.Invariant($"{root.PathOf(place.File)}:{place.Line}:{place.Column}"));
        AppendField(html, "Why", HtmlText.Escape(finding.Reason));
        AppendField(html, "What to do", HtmlText.Escape(finding.Recommendation));
        if (finding.Fix.Length > 0)
            AppendField(html, "Fix", $"<span class=\"impact\">{Impact(finding.Impact)}</span><span class=\"fix\"><code>{HtmlText.Escape(finding.Fix)}</code><button type=\"button\" class=\"copy\" aria-label=\"Copy the fix of {finding.RuleId} for {HtmlText.Escape(finding.ResourceName)}\" hidden>Copy</button></span>");
        AppendField(html, "Source", $"<a href=\"{HtmlText.Escape(finding.SourceUri.AbsoluteUri)}\" rel=\"noreferrer\">{HtmlText.Escape(SourceName(finding.SourceUri))}</a>, {FlatFinding.Date(finding.SourceDate)}");
        AppendField(html, "Answer", Answer(finding.FaqId));
        html.Append("</dl>\n</article>\n");
    }

    private static void AppendFolded(StringBuilder html, List<Finding> findings)
    {
        if (findings.Count == 0)
            return;
        html.Append("<details class=\"rest\"><summary>").Append(Tally.Of(findings)).Append("</summary>\n<ul>\n");
        findings.ForEach(finding => AppendLine(html, finding));
        html.Append("</ul>\n</details>\n");
    }

    private static void AppendLine(StringBuilder html, Finding finding) =>
        html.Append("<li class=\"finding\"").Append(Marks(finding)).Append('>').Append(HtmlIcons.Use(Tally.SortOf(finding))).Append("<span class=\"sort\">").Append(SortWords(finding)).Append("</span> ")
            .Append(finding.RuleId).Append(' ').Append(HtmlText.Escape(finding.RuleName)).Append(": ").Append(HtmlText.Escape(finding.Message)).Append("</li>\n");

    // What the filter goes by.
    private static string Marks(Finding finding) => $" data-severity=\"{finding.Severity}\" data-outcome=\"{finding.Outcome}\" data-topic=\"{finding.Rule.Topic}\"";

    private static void AppendCode(StringBuilder html, string label, string value)
    {
        if (value.Length > 0)
            AppendField(html, label, $"<code>{HtmlText.Escape(value)}</code>");
    }

    private static void AppendField(StringBuilder html, string label, string content) =>
        html.Append("<div><dt>").Append(label).Append("</dt><dd>").Append(content).Append("</dd></div>\n");

    private static string SortWords(Finding finding) => finding.Outcome switch
    {
        FindingOutcome.Fail => finding.Severity == FindingSeverity.Information ? "Advice" : finding.Severity.ToString(),
        FindingOutcome.NotApplicable => "Not applicable",
        FindingOutcome.Pass => "Passed",
        _ => finding.Outcome.ToString(),
    };

    private static string Impact(FixImpact impact) => impact switch
    {
        FixImpact.Interrupts => "Interrupts tunnels or clients for a while.",
        FixImpact.Recreates => "Deletes a resource and makes it anew; addresses can change.",
        _ => "Does nothing to traffic.",
    };

    private static string SourceName(Uri source) => source.Host + source.AbsolutePath;

    private static string Answer(string id)
    {
        var command = $"<code class=\"ask\">Get-VpnFaqAnswer -Id {HtmlText.Escape(id)}</code>";
        return FaqBook.Embedded.Find(id) is { } entry
            ? $"<a href=\"{HtmlText.Escape(entry.Sources[0].Uri.AbsoluteUri)}\" rel=\"noreferrer\">{HtmlText.Escape(PlainText.Inline(entry.Question))}</a> {command}" : command;
    }
}
