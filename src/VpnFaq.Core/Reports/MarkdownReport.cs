using System.Globalization;
using System.Text;
using VpnFaq.Reading;

namespace VpnFaq.Reports;

/// <summary>
/// Markdown for the summary of a job: counts, then the findings by resource, folded. At most 1 MiB, which is what GitHub
/// takes of a step (docs.github.com, workflow commands, 2026-08).
/// </summary>
internal static class MarkdownReport
{
    private const int MostBytes = 1024 * 1024;

    // For the sentence that tells what was left out, and the end of a fold.
    private const int Reserve = 512;

    private const string Special = @"\`*_[]#|~$!";

    public static string Write(ReportContent content)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escape(content.Title)).Append("\n\n");
        AppendSummary(text, content);
        var room = MostBytes - Reserve - Encoding.UTF8.GetByteCount(text.ToString());
        var shown = 0;
        foreach (var resource in content.Resources)
        {
            var count = AppendResource(text, resource, content.Root, ref room);
            shown += count;
            if (count < resource.Findings.Count)
                break;
        }

        if (shown < content.Findings.Count)
        {
            var note = FormattableString.Invariant($"{content.Findings.Count - shown:N0} of {content.Findings.Count:N0} findings are left out: the summary of a job holds 1 MiB.");
            content.Notes.Add("In the Markdown report, " + note);
            text.Append("**").Append(note).Append("**\n");
        }

        return text.ToString();
    }

    private static void AppendSummary(StringBuilder text, ReportContent content)
    {
        var tally = content.Tally;
        var place = content.Resources.Count == 1 ? "1 resource" : content.Resources.Count.ToString("N0", CultureInfo.InvariantCulture) + " resources";
        text.Append(content.Findings.Count == 0 ? "No findings" : $"{Capital(tally.ToString())} on {place}");
        if (content.Run is { } run)
            text.Append(". Judged as of ").Append(FlatFinding.Date(run.AsOf));
        text.Append(".\n\n");
        if (content.Findings.Count == 0)
            return;
        text.Append("| | Findings | Resources |\n| --- | ---: | ---: |\n");
        for (var sort = 0; sort < Tally.Sorts.Count; sort++)
        {
            if (tally[sort] > 0)
                text.Append(FormattableString.Invariant($"| {SortName(sort)} | {tally[sort]:N0} | {content.Resources.Count(r => r.Tally[sort] > 0):N0} |\n"));
        }

        text.Append('\n');
    }

    /// <summary>How many of the findings there was room for.</summary>
    private static int AppendResource(StringBuilder text, ReportedResource resource, SourceRoot root, ref int room)
    {
        var tally = resource.Tally;
        var open = tally.HasErrorOrWarning ? " open" : string.Empty;
        var head = $"<details{open}>\n<summary><strong>{Html(resource.Label)}</strong> ({Html(resource.Noun)}): {tally}</summary>\n\n";
        const string end = "\n</details>\n\n";
        var body = new StringBuilder();
        var left = room - Bytes(head) - Bytes(end);
        var shown = 0;
        foreach (var finding in resource.Findings)
        {
            var item = Item(finding, root);
            left -= Bytes(item);
            if (left < 0)
                break;
            body.Append(item);
            shown++;
        }

        if (shown == 0)
            return 0;
        room = left;
        text.Append(head).Append(body).Append(end);
        return shown;
    }

    private static string Item(Finding finding, SourceRoot root)
    {
        var text = new StringBuilder();
        text.Append("- **").Append(SortName(Tally.SortOf(finding))).Append("** ").Append(finding.RuleId).Append(' ').Append(Escape(finding.RuleName)).Append(": ").Append(Escape(finding.Message)).Append('\n');
        if (finding.Outcome is not (FindingOutcome.Fail or FindingOutcome.Suppressed))
            return text.ToString();
        if (finding.Suppression is { } suppression)
            AppendLine(text, "Accepted", Escape(SuppressionText.Of(suppression)));
        if (finding.Property.Length > 0)
            AppendLine(text, "Property", Code(finding.Property));
        if (finding.Actual.Length > 0)
            AppendLine(text, "Found", Code(finding.Actual));
        if (finding.Expected.Length > 0)
            AppendLine(text, "Expected", Code(finding.Expected));
        if (finding.Location is { } place)
            AppendLine(text, "Place", Code(FormattableString.Invariant($"{root.PathOf(place.File)}:{place.Line}:{place.Column}")));
        AppendLine(text, "What to do", Escape(finding.Recommendation));
        if (finding.Fix.Length > 0)
            AppendLine(text, finding.Impact == FixImpact.None ? "Fix" : $"Fix ({Words(finding.Impact)})", Code(finding.Fix));
        AppendLine(text, "Source", $"<{finding.SourceUri.AbsoluteUri}>, {FlatFinding.Date(finding.SourceDate)}; {Code("Get-VpnFaqAnswer -Id " + finding.FaqId)}");
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, string label, string markdown) => text.Append("  - ").Append(label).Append(": ").Append(markdown).Append('\n');

    private static string Words(FixImpact impact) => impact == FixImpact.Recreates ? "recreates the resource" : "interrupts traffic";

    private static string SortName(int sort) => sort switch
    {
        2 => "Advice",
        5 => "Passed",
        6 => "Not applicable",
        _ => Tally.Sorts[sort],
    };

    // An element, since a span in backticks ends at a backtick of the value. It also keeps @names from calling people.
    private static string Code(string text) => $"<code>{Escape(text)}</code>";

    private static string Escape(string text) => Escape(text, static c => "\\" + c);

    // Inside of an element some read Markdown and some do not: entities are right in both.
    private static string Html(string text) => Escape(text, static c => FormattableString.Invariant($"&#{(int)c};"));

    private static string Escape(string text, Func<char, string> special)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in SafeText.Of(text))
        {
            // A name behind a bare @ would be told of every report.
            if (c == '@')
                escaped.Append("@<!-- -->");
            else if (c == '&')
                escaped.Append("&amp;");
            else if (c == '<')
                escaped.Append("&lt;");
            else if (c == '>')
                escaped.Append("&gt;");
            else if (Special.IndexOf(c) >= 0)
                escaped.Append(special(c));
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
