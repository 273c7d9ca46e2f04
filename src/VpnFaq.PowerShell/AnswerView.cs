using System.Globalization;
using System.Management.Automation.Host;
using System.Text;
using VpnFaq.Faq;

namespace VpnFaq.PowerShell;

/// <summary>How an answer looks in a window. Used by the module's format file.</summary>
public static class AnswerView
{
    // Longer lines are hard to read, however wide the window is.
    private const int LongestProse = 120;
    private const int LabelWidth = 11;
    private const int LeastQuestion = 44, MostQuestion = 56, LeastId = 30;
    private const double Sure = 0.8;
    private const string CodeIndent = "    ";

    /// <summary>The question as lines that fit the window.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="host">The host of the window.</param>
    public static string Heading(FaqAnswer answer, PSHost host) => ColumnText.Fit(Given(answer).Question, Math.Min(ColumnText.Rest(host, 0), LongestProse));

    /// <summary>The answer and what belongs to it, as lines that fit the window.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="host">The host of the window.</param>
    /// <param name="links">Whether the window can show links that are followed with a click.</param>
    public static string Render(FaqAnswer answer, PSHost host, bool links)
    {
        var columns = ColumnText.Rest(host, 0);
        var text = new StringBuilder();
        AppendBody(text, Given(answer).Answer.Split('\n'), columns);
        AppendFindings(text, answer.Findings, Math.Min(columns, LongestProse));
        if (answer.Confidence < Sure)
            AppendField(text, "Confidence", answer.Confidence.ToString("0 %", CultureInfo.InvariantCulture), columns);
        if (answer.Changed is string changed)
            AppendField(text, "Changed", changed, Math.Min(columns, LongestProse));
        AppendField(text, "Id", ShortId(answer.Id, columns - LabelWidth), columns);
        if (answer.SeeAlso.Count > 0)
            AppendField(text, "See also", string.Join("\n", answer.SeeAlso.Select(id => ShortId(id, columns - LabelWidth))), columns);
        AppendField(text, "Source", answer.SourceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), columns);
        // Each piece leads to the whole address: no window makes a link of an address over several lines.
        var address = answer.SourceUri.AbsoluteUri;
        foreach (var piece in ColumnText.Fit(address, columns).Split('\n'))
            text.Append(links ? $"\u001b]8;;{address}\u001b\\{piece}\u001b]8;;\u001b\\" : piece).Append('\n');
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The question and its id side by side, or one below the other where the window is narrow.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="host">The host of the window.</param>
    public static string Listed(FaqAnswer answer, PSHost host)
    {
        var columns = ColumnText.Rest(host, 0);
        var question = Math.Max(LeastQuestion, Math.Min(MostQuestion, columns / 2));
        var rest = columns - question - 1;
        if (rest < LeastId)
            return $"{ColumnText.Fit(Given(answer).Question, columns)}\n  {ColumnText.Fit(ShortId(answer.Id, columns - 2), columns - 2).Replace("\n", "\n  ")}";
        var text = new StringBuilder();
        AnswerTable.AppendAcross(text, [Given(answer).Question, ShortId(answer.Id, rest)], [question, rest], gap: 1);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>
    /// The id if it fits; else the beginning of it that no other answer has, with an asterisk: <c>-Id</c> takes that as well.
    /// An id that cannot be told from another within the width stays as it is.
    /// </summary>
    /// <param name="id">Id of an answer.</param>
    /// <param name="width">Most characters.</param>
    public static string ShortId(string id, int width)
    {
        if (id is null)
            throw new ArgumentNullException(nameof(id));
        if (id.Length <= width || width < 1)
            return id;
        var end = id.LastIndexOf('-', width - 1);
        if (end <= 0)
            return id;
        var beginning = id.Substring(0, end);
        return FaqDesk.Default.Book.Entries.Count(entry => entry.Id.StartsWith(beginning, StringComparison.Ordinal)) == 1 ? beginning + "*" : id;
    }

    private static FaqAnswer Given(FaqAnswer answer) => answer ?? throw new ArgumentNullException(nameof(answer));

    private static void AppendBody(StringBuilder text, string[] lines, int columns)
    {
        for (var at = 0; at < lines.Length;)
        {
            if (AnswerTable.Read(lines, ref at) is AnswerTable table)
                table.AppendTo(text, columns);
            else
                AppendLine(text, lines[at++], columns);
        }

        text.Append('\n');
    }

    private static void AppendLine(StringBuilder text, string line, int columns)
    {
        if (line.StartsWith(CodeIndent, StringComparison.Ordinal))
            AppendCode(text, line, columns);
        else
            AppendProse(text, line, Math.Min(columns, LongestProse));
    }

    // What is broken can be pasted all the same: before a parameter, with the sign that the line goes on.
    private static void AppendCode(StringBuilder text, string line, int columns)
    {
        var goesOn = line.StartsWith(CodeIndent + "az ", StringComparison.Ordinal) ? " \\" : " `";
        var used = 0;
        foreach (var part in line.Substring(CodeIndent.Length).Replace(" -", "\n -").Split('\n'))
        {
            if (used > 0 && used + part.Length + goesOn.Length > columns)
            {
                text.Append(goesOn).Append('\n').Append(CodeIndent).Append(CodeIndent);
                used = (2 * CodeIndent.Length) + part.Length - 1;
                text.Append(part, 1, part.Length - 1);
                continue;
            }

            text.Append(used == 0 ? CodeIndent : string.Empty).Append(part);
            used += part.Length + (used == 0 ? CodeIndent.Length : 0);
        }

        text.Append('\n');
    }

    private static void AppendFindings(StringBuilder text, IReadOnlyList<Finding> findings, int columns)
    {
        if (findings.Count == 0)
            return;
        text.Append("Of your gateways\n");
        foreach (var finding in findings)
            AppendProse(text, $"- {finding.ResourceName}: {finding.Message} ({finding.RuleId}: {finding.Outcome})", columns);
        text.Append('\n');
    }

    private static void AppendField(StringBuilder text, string label, string value, int columns)
    {
        foreach (var line in value.Split('\n').SelectMany(part => ColumnText.Fit(part, columns - LabelWidth).Split('\n')))
        {
            text.Append(label.PadRight(LabelWidth)).Append(line).Append('\n');
            label = string.Empty;
        }
    }

    // Lines of a list go on below their first word.
    private static void AppendProse(StringBuilder text, string line, int columns)
    {
        var mark = MarkOf(line);
        var lines = ColumnText.Fit(line.Substring(mark), columns - mark).Replace("\n", "\n" + new string(' ', mark));
        text.Append(line, 0, mark).Append(lines).Append('\n');
    }

    private static int MarkOf(string line)
    {
        if (line.StartsWith("- ", StringComparison.Ordinal))
            return 2;
        return line.Length > 3 && char.IsDigit(line[0]) && line.IndexOf(". ", StringComparison.Ordinal) == 1 ? 3 : 0;
    }
}
