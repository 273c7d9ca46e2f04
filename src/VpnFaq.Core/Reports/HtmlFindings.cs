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
        if (resource.Tally.IsOpen)
        {
            html.Append("<div class=\"open\">\n");
            foreach (var finding in resource.Findings.Where(IsOpen))
                AppendOpen(html, finding, root);
            html.Append("</div>\n");
        }

        var folded = resource.Findings.Where(f => !IsOpen(f)).ToList();
        if (folded.Count > 0)
            AppendFolded(html, folded);
        html.Append("</details>\n");
    }

    private static bool IsOpen(Finding finding) => finding.Outcome is not (FindingOutcome.Pass or FindingOutcome.NotApplicable);

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
        if (finding.Outcome != FindingOutcome.Unknown)
            AppendField(html, "What to do", HtmlText.Escape(finding.Recommendation));
        if (finding.Fix.Length > 0)
            AppendField(html, "Fix", $"<span class=\"impact\">{Impact(finding.Impact)}</span><span class=\"fix\"><code>{HtmlText.Escape(finding.Fix)}</code><button type=\"button\" class=\"copy\" aria-label=\"Copy the fix of {finding.RuleId} for {HtmlText.Escape(finding.ResourceName)}\" hidden>Copy</button></span>");
        AppendField(html, "Source", $"<a href=\"{HtmlText.Escape(finding.SourceUri.AbsoluteUri)}\" rel=\"noreferrer\">{HtmlText.Escape(SourceName(finding.SourceUri))}</a>, {FlatFinding.Date(finding.SourceDate)}");
        AppendField(html, "Answer", Answer(finding.FaqId));
        html.Append("</dl>\n</article>\n");
    }

    private static void AppendFolded(StringBuilder html, List<Finding> findings)
    {
        html.Append("<details class=\"rest\"><summary>").Append(Tally.Of(findings)).Append("</summary>\n<ul>\n");
        foreach (var finding in findings)
        {
            html.Append("<li class=\"finding\"").Append(Marks(finding)).Append('>').Append(HtmlIcons.Use(Tally.SortOf(finding))).Append("<span class=\"sort\">").Append(SortWords(finding)).Append("</span> ")
                .Append(finding.RuleId).Append(' ').Append(HtmlText.Escape(finding.RuleName)).Append(": ").Append(HtmlText.Escape(finding.Message)).Append("</li>\n");
        }

        html.Append("</ul>\n</details>\n");
    }

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
