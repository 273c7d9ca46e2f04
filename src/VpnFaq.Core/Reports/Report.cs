using VpnFaq.Settings;

namespace VpnFaq.Reports;

/// <summary>Writes findings in a format, and knows the formats by the names of their files.</summary>
internal static class Report
{
    private static readonly (string Ending, ReportFormat Format)[] Endings =
    [
        (".html", ReportFormat.Html), (".htm", ReportFormat.Html), (".sarif", ReportFormat.Sarif), (".sarif.json", ReportFormat.Sarif),
        (".xml", ReportFormat.JUnit), (".md", ReportFormat.Markdown), (".markdown", ReportFormat.Markdown), (".csv", ReportFormat.Csv), (".json", ReportFormat.Json),
    ];

    /// <summary>The endings of files that tell a format.</summary>
    public static string KnownEndings => string.Join(", ", Endings.Select(e => e.Ending));

    public static string Write(ReportFormat format, ReportContent content) => format switch
    {
        ReportFormat.Html => HtmlReport.Write(content),
        ReportFormat.Sarif => SarifReport.Write(content),
        ReportFormat.JUnit => JUnitReport.Write(content),
        ReportFormat.Markdown => MarkdownReport.Write(content),
        ReportFormat.Json => JsonReport.Write(content),
        ReportFormat.Csv => CsvReport.Write(content),
        ReportFormat.Baseline => Baseline.Write(content.Findings),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>The format that a file's name tells; null where it tells none.</summary>
    public static ReportFormat? FormatOf(string path)
    {
        foreach (var (ending, format) in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        return null;
    }
}
