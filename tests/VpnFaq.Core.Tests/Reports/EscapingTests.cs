using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using VpnFaq.Reports;

namespace VpnFaq.Core.Tests.Reports;

public sealed class EscapingTests
{
    private const string Nasty = "</script><script>alert(1)</script>\"'`<!--]]>&amp; \u0000\u001b[31m\u202e\u2028\ud800 @everyone | [x](javascript:alert(1)) **b** #1";

    private static Finding Finding => SampleFindings.Failure(Nasty, message: Nasty, actual: Nasty, fix: Nasty, property: Nasty);

    [Fact]
    public void A_page_has_no_element_attribute_or_control_character_of_a_value()
    {
        var page = Write(ReportFormat.Html);
        Assert.Single(Regex.Matches(page, "<script"));
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ud800]", page);
        // In a value of an attribute, its own quotation mark would end it.
        Assert.DoesNotMatch("=\"[^\"<>]*<", page);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_of_a_page_is_text() =>
        Assert.Contains("<title>&lt;/title&gt;&lt;b&gt;</title>", Report.Write(ReportFormat.Html, new ReportContent([]) { Title = "</title><b>" }), StringComparison.Ordinal);

    [Theory]
    [InlineData(ReportFormat.Json)]
    [InlineData(ReportFormat.Sarif)]
    public void Json_is_read_back_as_it_was_and_is_safe_inside_of_a_page(ReportFormat format)
    {
        var text = Write(format);
        Assert.DoesNotMatch("[<>&']|[\u0000-\u0009\u007f-\u009f\u2028-\u202e\ud800]", text);
        using var json = JsonDocument.Parse(text);
        if (format == ReportFormat.Json)
            Assert.StartsWith(Nasty.Replace('\ud800', '\ufffd')[..60], json.RootElement[0].GetProperty("Message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Xml_stays_well_formed_and_shows_what_it_cannot_hold()
    {
        var failure = XDocument.Parse(Write(ReportFormat.JUnit)).Descendants("failure").Single();
        Assert.StartsWith(@"</script><script>alert(1)</script>""'`<!--]]>&amp; \u{0000}\u{001B}[31m\u{202E}\u{2028}\u{D800}", (string)failure.Attribute("message")!, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_has_no_markup_mention_or_link_of_a_value()
    {
        var text = Write(ReportFormat.Markdown);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)\]\(", text);
        Assert.DoesNotMatch("@[a-z]", text);
        Assert.DoesNotMatch(@"(?<!\\)\*\*b", text);
        Assert.Contains("@<!-- -->everyone", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a\n=1", "a\n'=1")]
    [InlineData("\"=1", "'\"\"=1")]
    [InlineData("10.0.0.0/16, -x a=b", "10.0.0.0/16, -x a=b")]
    [InlineData("say \"yes\"", "say \"\"yes\"\"")]
    public void A_csv_field_is_no_formula(string value, string field) =>
        Assert.Contains($",\"{field}\",", Report.Write(ReportFormat.Csv, SampleFindings.Of([SampleFindings.Failure("gw", actual: value)])), StringComparison.Ordinal);

    [Fact]
    public void Markdown_stays_within_a_mebibyte_and_says_what_it_left_out()
    {
        var message = new string('\u4e2d', 300);
        var content = SampleFindings.Of([.. Enumerable.Range(0, 3_000).Select(i => SampleFindings.Failure($"gw-{i % 500}", message))]);
        var text = Report.Write(ReportFormat.Markdown, content);
        Assert.InRange(Encoding.UTF8.GetByteCount(text), 1_000_000, 1024 * 1024);
        Assert.Equal(Regex.Count(text, "<details"), Regex.Count(text, "</details>"));
        var shown = Regex.Count(text, @"\*\*Error\*\*");
        Assert.Contains($"{3_000 - shown:N0} of 3,000 findings are left out", text, StringComparison.Ordinal);
        Assert.Single(content.Notes);
    }

    private static string Write(ReportFormat format) => Report.Write(format, new ReportContent([Finding]) { Title = "t" });
}
