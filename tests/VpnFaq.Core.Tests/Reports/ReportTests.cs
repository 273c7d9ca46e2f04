using System.Globalization;
using System.Text.RegularExpressions;
using VpnFaq.Reports;

namespace VpnFaq.Core.Tests.Reports;

public sealed class ReportTests
{
    public static TheoryData<ReportFormat> Formats => [.. Enum.GetValues<ReportFormat>()];

    [Theory]
    [InlineData(ReportFormat.Html, "report.html")]
    [InlineData(ReportFormat.Sarif, "report.sarif")]
    [InlineData(ReportFormat.JUnit, "report.xml")]
    [InlineData(ReportFormat.Markdown, "report.md")]
    [InlineData(ReportFormat.Json, "report.json")]
    [InlineData(ReportFormat.Csv, "report.csv")]
    [InlineData(ReportFormat.Baseline, "baseline.json")]
    public void A_report_reads_as_approved(ReportFormat format, string file) => GoldenFile.Check(file, WithoutVersionAndStyle(Report.Write(format, SampleFindings.Content)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_culture_changes_no_byte(ReportFormat format)
    {
        var usual = Report.Write(format, SampleFindings.Content);
        foreach (var culture in new[] { "tr-TR", "de-DE", "th-TH", "ar-SA" })
            Assert.Equal(usual, InCulture(culture, () => Report.Write(format, SampleFindings.Content)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_findings_make_a_report_that_says_so(ReportFormat format) =>
        Assert.False(string.IsNullOrWhiteSpace(Report.Write(format, SampleFindings.Of([]))));

    [Theory]
    [InlineData("a.html", ReportFormat.Html)]
    [InlineData("A.HTM", ReportFormat.Html)]
    [InlineData("a.sarif", ReportFormat.Sarif)]
    [InlineData("a.sarif.json", ReportFormat.Sarif)]
    [InlineData("a.xml", ReportFormat.JUnit)]
    [InlineData("a.md", ReportFormat.Markdown)]
    [InlineData("a.json", ReportFormat.Json)]
    [InlineData("a.csv", ReportFormat.Csv)]
    [InlineData("a.txt", null)]
    [InlineData("html", null)]
    public void The_ending_of_a_file_tells_the_format(string path, ReportFormat? format) => Assert.Equal(format, Report.FormatOf(path));

    [Fact]
    public void Resources_of_one_name_are_told_apart()
    {
        var one = SampleFindings.Failure("gw");
        var other = Elsewhere("gw", "Microsoft.Network/virtualNetworkGateways", SampleFindings.Group.Replace("/net/", "/test/") + "/virtualNetworkGateways/gw");
        var third = Elsewhere("gw", "Microsoft.Network/connections", SampleFindings.Group + "/connections/gw");
        var labels = SampleFindings.Of([one, other, third]).Resources.Select(r => r.Label).ToList();
        Assert.Equal(3, labels.Distinct().Count());
        Assert.Contains("gw (connection)", labels);
        Assert.Contains(labels, l => l.Contains("test in ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fingerprint_knows_case_and_line_no_difference_but_another_property()
    {
        var finding = SampleFindings.Failure("gw-hub");
        Assert.Equal(FindingFingerprint.Of(finding), FindingFingerprint.Of(SampleFindings.Failure("GW-Hub", message: "Otherwise said.", actual: "3")));
        Assert.NotEqual(FindingFingerprint.Of(finding), FindingFingerprint.Of(SampleFindings.Failure("gw-hub", property: "properties.sku.tier")));
    }

    private static Finding Elsewhere(string name, string type, string id) =>
        new(SampleFindings.Rule("VPN199", "SampleSku", FindingSeverity.Error)) { Outcome = FindingOutcome.Fail, ResourceName = name, ResourceType = type, ResourceId = id };

    // The style and the script have tests of their own, in a browser.
    private static string WithoutVersionAndStyle(string text)
    {
        var version = typeof(Report).Assembly.GetName().Version!.ToString(3);
        text = Regex.Replace(text, "<(style|script)>.*?</\\1>", "<$1></$1>", RegexOptions.Singleline);
        return Regex.Replace(text, "sha256-[A-Za-z0-9+/=]+", "sha256-").Replace(version, "0.0.0", StringComparison.Ordinal);
    }

    private static string InCulture(string name, Func<string> write)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
