using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace VpnFaq.Reports;

/// <summary>Comma-separated values as RFC 4180 has them: every field in quotes, lines end with CR and LF, the first names the columns.</summary>
internal static class CsvReport
{
    private static readonly char[] Starts = ['=', '+', '-', '@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'];

    // What a spreadsheet takes for the start of a formula, at the start of a field or behind what another list separator would make the start of one.
    private static readonly Regex Formula = new(@"(?<=^|[;\t\r\n])(?=[\s""]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])", RegexOptions.CultureInvariant);

    public static string Write(ReportContent content)
    {
        var text = new StringBuilder();
        AppendLine(text, FlatFinding.Columns.Select(c => c.Name));
        foreach (var finding in content.Findings)
            AppendLine(text, FlatFinding.Columns.Select(c => Convert.ToString(c.Value(finding, content.Root), CultureInfo.InvariantCulture) ?? string.Empty));
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string> fields) =>
        text.Append(string.Join(",", fields.Select(Field))).Append("\r\n");

    /// <summary>An apostrophe makes text of what would be a formula, which spreadsheets then do not show.</summary>
    private static string Field(string value)
    {
        var safe = value.IndexOfAny(Starts) < 0 ? value : Formula.Replace(value, "'");
        return "\"" + safe.Replace("\"", "\"\"") + "\"";
    }
}
