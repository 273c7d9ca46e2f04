using System.Text;

namespace VpnFaq.Faq;

/// <summary>
/// Turns the Markdown of an answer into text for a terminal: one line per paragraph, tables aligned, code indented,
/// links as their text and address. Knows what docs/faq uses of Markdown, no more.
/// </summary>
internal static class PlainText
{
    private const string CodeIndent = "    ";

    public static string From(string markdown)
    {
        var text = new StringBuilder();
        string[] lines = markdown.Split('\n');
        int at = 0;
        while (at < lines.Length)
        {
            if (lines[at].StartsWith("```", StringComparison.Ordinal))
            {
                at = AppendCode(lines, at + 1, text);
            }
            else if (IsTableRow(lines[at]))
            {
                at = AppendTable(lines, at, text);
            }
            else
            {
                text.Append(Inline(WithoutHeading(lines[at]))).Append('\n');
                at++;
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>One line without its marks: no backticks, no asterisks, a link as "text (address)".</summary>
    public static string Inline(string line)
    {
        var text = new StringBuilder(line.Length);
        bool code = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == '`')
            {
                code = !code;
            }
            else if (code)
            {
                text.Append(c);
            }
            else if (c == '*' && i + 1 < line.Length && line[i + 1] == '*')
            {
                i++;
            }
            else if (c == '\\' && i + 1 < line.Length && char.IsPunctuation(line[i + 1]))
            {
                text.Append(line[++i]);
            }
            else if (c == '[' && LinkAt(line, i) is (string label, string target, int end))
            {
                text.Append(Inline(label)).Append(" (").Append(AddressOf(target)).Append(')');
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    // Another answer is asked for by its id, whatever file it stands in.
    private static string AddressOf(string target) =>
        target.Contains("://") ? target : target.Substring(target.IndexOf('#') + 1);

    private static string WithoutHeading(string line) =>
        line.StartsWith("#", StringComparison.Ordinal) ? line.TrimStart('#').TrimStart() : line;

    private static (string Label, string Target, int End)? LinkAt(string line, int start)
    {
        int middle = line.IndexOf("](", start, StringComparison.Ordinal);
        int end = middle < 0 ? -1 : line.IndexOf(')', middle);
        return end < 0 ? null : (line.Substring(start + 1, middle - start - 1), line.Substring(middle + 2, end - middle - 2), end);
    }

    private static int AppendCode(string[] lines, int at, StringBuilder text)
    {
        for (; at < lines.Length && !lines[at].StartsWith("```", StringComparison.Ordinal); at++)
        {
            text.Append(lines[at].Length == 0 ? string.Empty : CodeIndent + lines[at]).Append('\n');
        }

        return at + 1;
    }

    private static int AppendTable(string[] lines, int at, StringBuilder text)
    {
        var rows = new List<string[]>();
        for (; at < lines.Length && IsTableRow(lines[at]); at++)
        {
            rows.Add(lines[at].Trim().Trim('|').Split('|').Select(cell => Inline(cell.Trim())).ToArray());
        }

        int columns = rows.Max(row => row.Length);
        var widths = new int[columns];
        for (int row = 0; row < rows.Count; row++)
        {
            for (int column = 0; column < rows[row].Length && !IsRule(rows[row]); column++)
            {
                widths[column] = Math.Max(widths[column], rows[row][column].Length);
            }
        }

        foreach (string[] row in rows)
        {
            bool rule = IsRule(row);
            var line = new StringBuilder();
            for (int column = 0; column < row.Length; column++)
            {
                line.Append((rule ? new string('-', widths[column]) : row[column]).PadRight(widths[column])).Append("  ");
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
        }

        return at;
    }

    private static bool IsTableRow(string line) => line.StartsWith("|", StringComparison.Ordinal);

    private static bool IsRule(string[] cells) => cells.All(cell => cell.Length > 0 && cell.Trim('-', ':').Length == 0);
}
