using System.Globalization;
using System.Text;

namespace VpnFaq.PowerShell;

/// <summary>How an answer looks in a window. Used by the module's format file.</summary>
public static class AnswerView
{
    private const int UsualWidth = 120;
    private const int LabelWidth = 10;
    private const double Sure = 0.8;

    /// <summary>The answer as lines that fit the window; code and tables keep their lines.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="width">Columns of the window; 0 or less if unknown.</param>
    /// <param name="emphasis">What switches emphasis on; empty for plain text.</param>
    /// <param name="normal">What switches it off.</param>
    public static string Render(FaqAnswer answer, int width, string emphasis, string normal)
    {
        if (answer is null)
            throw new ArgumentNullException(nameof(answer));
        // The last column stays free: some windows wrap when it is written to.
        var columns = Math.Max(width > 0 ? width - 1 : UsualWidth, 3 * LabelWidth);
        var text = new StringBuilder();
        foreach (var line in Wrap(answer.Question, columns, 0))
            text.Append(emphasis).Append(line).Append(normal).Append('\n');
        text.Append('\n');
        foreach (var line in answer.Answer.Split('\n'))
            AppendLine(text, line, columns);
        text.Append('\n');
        AppendFindings(text, answer.Findings, columns);
        if (answer.Confidence < Sure)
            AppendField(text, "Confidence", answer.Confidence.ToString("0 %", CultureInfo.InvariantCulture), columns);
        if (answer.Changed is string changed)
            AppendField(text, "Changed", changed, columns);
        AppendField(text, "Id", answer.Id, columns);
        if (answer.SeeAlso.Count > 0)
            AppendField(text, "See also", string.Join("\n", answer.SeeAlso), columns);
        AppendField(text, "Source", answer.SourceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), columns);
        text.Append(answer.SourceUri).Append('\n');
        return text.ToString().TrimEnd('\n');
    }

    private static void AppendLine(StringBuilder text, string line, int columns)
    {
        // Code and table rows: broken up they would say something else.
        if (line.StartsWith("    ", StringComparison.Ordinal) || line.Contains("  "))
        {
            text.Append(line).Append('\n');
            return;
        }

        var hanging = line.StartsWith("- ", StringComparison.Ordinal) ? 2 : 0;
        foreach (var part in Wrap(line, columns, hanging))
            text.Append(part).Append('\n');
    }

    private static void AppendFindings(StringBuilder text, IReadOnlyList<Finding> findings, int columns)
    {
        if (findings.Count == 0)
            return;
        text.Append("Of your gateways\n");
        foreach (var line in findings.SelectMany(f => Wrap($"- {f.ResourceName}: {f.Message} ({f.RuleId}: {f.Outcome})", columns, 2)))
            text.Append(line).Append('\n');
        text.Append('\n');
    }

    private static void AppendField(StringBuilder text, string label, string value, int columns)
    {
        var first = true;
        foreach (var line in value.Split('\n').SelectMany(part => Wrap(part, columns - LabelWidth - 1, 0)))
        {
            text.Append((first ? label : string.Empty).PadRight(LabelWidth + 1)).Append(line).Append('\n');
            first = false;
        }
    }

    private static List<string> Wrap(string line, int columns, int hanging)
    {
        var lines = new List<string>();
        var current = new StringBuilder();
        foreach (var word in line.Split(' '))
        {
            if (current.Length > hanging && current.Length + 1 + word.Length > columns)
            {
                lines.Add(current.ToString());
                current.Clear().Append(' ', hanging);
            }

            if (current.Length > hanging || (current.Length > 0 && lines.Count == 0))
                current.Append(' ');
            current.Append(word);
        }

        lines.Add(current.ToString());
        return lines;
    }
}
