using System.Globalization;
using System.Text;

namespace VpnFaq.Reports;

/// <summary>The head of the page: how things stand, in a sentence, a bar and the counts.</summary>
internal static class HtmlSummary
{
    private const int Nothing = -1;

    private const string Accepted = "What breaks rules was accepted, with a reason.";

    public static void Append(StringBuilder html, ReportContent content)
    {
        html.Append("<header>\n<h1>").Append(HtmlText.Escape(content.Title)).Append("</h1>\n");
        AppendVerdict(html, content);
        AppendBar(html, content);
        html.Append("</header>\n");
    }

    private static void AppendVerdict(StringBuilder html, ReportContent content)
    {
        var worst = content.Findings.Count == 0 ? Nothing : content.Tally.Worst;
        var tone = worst == Nothing ? ToneOfNothing(content) : Tally.Sorts[worst];
        var (headline, more) = Verdict(content, worst);
        html.Append("<div class=\"verdict ").Append(tone).Append("\">\n<p class=\"headline\">").Append(HtmlIcons.Use(tone)).Append("<span>").Append(headline).Append("</span></p>\n<p>").Append(more)
            .Append("</p>\n<p class=\"note\">").Append(Scope(content)).Append("</p>\n");
        AppendCounts(html, content.Tally);
        html.Append("</div>\n");
    }

    private static string ToneOfNothing(ReportContent content) => content.Run is null || HasFailed(content) ? "None" : HasAccepted(content) ? "Suppressed" : "Pass";

    private static (string Headline, string More) Verdict(ReportContent content, int worst) => worst switch
    {
        0 => ($"{Of(content, 0)} broken", "Azure refuses what is set there, or traffic cannot flow."),
        1 => ($"{Of(content, 1)} weak or ageing", "It works, and something there is retiring, weak or fragile. There are no errors in this report."),
        2 => ($"Advice for {Of(content, 2, verb: false)}", "Something could be better. There are no errors and no warnings in this report."),
        _ when HasFailed(content) => ("No failures in this report", $"The check found some, and they were left out of it: {Count(Verdicts(content, FindingOutcome.Fail), "verdict")}."),
        3 => ($"{(HasAccepted(content) ? "Nothing fails" : "Nothing wrong was found")}, and some could not be judged", $"{Of(content, 3)} without a value or another resource that rules needed.{(HasAccepted(content) ? " " + Accepted : string.Empty)}"),
        Nothing when content.Run is null => ("No findings", "The report was given none, and does not know what was checked."),
        _ when HasAccepted(content) => ("Nothing fails", Accepted),
        _ => ("Nothing wrong was found", "Every rule that could be judged holds."),
    };

    private static bool HasFailed(ReportContent content) => Verdicts(content, FindingOutcome.Fail) > 0;

    private static bool HasAccepted(ReportContent content) => content.Tally[4] > 0 || Verdicts(content, FindingOutcome.Suppressed) > 0;

    private static int Verdicts(ReportContent content, FindingOutcome outcome) => content.Run is { } run && run.Verdicts.TryGetValue(outcome, out var count) ? count : 0;

    private static int All(ReportContent content) => Math.Max(content.Run?.Resources ?? 0, content.Resources.Count);

    // As in 3 of 17 resources are.
    private static string Of(ReportContent content, int sort, bool verb = true)
    {
        var with = content.Resources.Count(r => r.Tally[sort] > 0);
        return $"{Number(with)} of {Count(All(content), "resource")}{(!verb ? string.Empty : with == 1 ? " is" : " are")}";
    }

    private static string Scope(ReportContent content)
    {
        if (content.Run is not { } run)
            return $"Findings on {Count(content.Resources.Count, "resource")}.";
        var unseen = new[] { FindingOutcome.Unknown, FindingOutcome.Suppressed }
            .Where(outcome => run.Verdicts.TryGetValue(outcome, out var count) && count > 0 && !content.Findings.Any(f => f.Outcome == outcome))
            .Select(outcome => $"{Number(run.Verdicts[outcome])} {outcome.ToString().ToLowerInvariant()}").ToList();
        var left = unseen.Count == 0 ? string.Empty : $" Not in this report: {string.Join(", ", unseen)}.";
        return $"{Count(run.Resources, "resource")} checked, judged as of {run.AsOf.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.{left}";
    }

    // Resources by their worst finding; what the check saw and the report has no finding on comes last.
    private static void AppendBar(StringBuilder html, ReportContent content)
    {
        var counts = Tally.Sorts.Select((_, sort) => content.Resources.Count(r => r.Tally.Worst == sort)).ToList();
        var all = All(content);
        if (content.Findings.Count == 0)
            return;
        html.Append("<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
        var x = 0.0;
        for (var sort = 0; sort < counts.Count; sort++)
        {
            if (counts[sort] == 0)
                continue;
            var width = 1000.0 * counts[sort] / all;
            html.Append(string.Format(CultureInfo.InvariantCulture, "<rect class=\"{0}\" x=\"{1:0.#}\" width=\"{2:0.#}\" height=\"10\"/>", Tally.Sorts[sort], x, width));
            x += width;
        }

        html.Append("</svg>\n<p class=\"legend\">Resources by the worst on them: ").Append(string.Join(", ", Legend(counts, all - content.Resources.Count))).Append(".</p>\n");
    }

    private static IEnumerable<string> Legend(List<int> counts, int without)
    {
        string[] words = ["with errors", "with warnings", "with advice", "not fully judged", "with accepted failures", "that passed", "not concerned"];
        for (var sort = 0; sort < counts.Count; sort++)
        {
            if (counts[sort] > 0)
                yield return $"{Number(counts[sort])} {words[sort]}";
        }

        if (without > 0)
            yield return $"{Number(without)} without a finding";
    }

    // Each count leads to its findings.
    private static void AppendCounts(StringBuilder html, Tally tally)
    {
        html.Append("<ul class=\"counts\">\n");
        for (var sort = 0; sort < Tally.Sorts.Count; sort++)
        {
            // Errors and warnings are told even where there are none.
            if (tally[sort] == 0 && sort > 1)
                continue;
            var words = HtmlIcons.Use(sort) + Tally.Words(sort, tally[sort]);
            html.Append("<li class=\"").Append(Tally.Sorts[sort]).Append("\">").Append(tally[sort] == 0 ? $"<span class=\"none\">{words}</span>" : $"<a href=\"#findings-heading\"{Marks(sort)}>{words}</a>").Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private static string Marks(int sort) => sort < 3 ? $" data-only-outcome=\"Fail\" data-only-severity=\"{Tally.Sorts[sort]}\"" : $" data-only-outcome=\"{Tally.Sorts[sort]}\"";

    private static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? string.Empty : "s")}";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
