using System.Text.Json;
using VpnFaq.Core.Tests.Rules;
using VpnFaq.Reports;

namespace VpnFaq.Core.Tests.Reports;

public sealed class SarifReportTests
{
    [Fact]
    public void The_log_keeps_the_schema_for_findings_of_every_outcome() =>
        Assert.Empty(SarifSchema.Problems(Write(SampleFindings.Content)));

    [Fact]
    public void The_log_keeps_the_schema_for_findings_of_real_rules() =>
        Assert.Empty(SarifSchema.Problems(Write(SampleFindings.Of(Worlds.PointToSiteCertificate.Without("vnet-hub").Check()))));

    [Fact]
    public void A_log_without_findings_keeps_the_schema()
    {
        var log = Write(SampleFindings.Of([]));
        Assert.Empty(SarifSchema.Problems(log));
        Assert.Empty(Results(log));
    }

    [Theory]
    [InlineData("gw-hub", "fail", "error")]
    [InlineData("lng-oslo", "fail", "warning")]
    [InlineData("gw-far", "pass", "none")]
    [InlineData("vnet-new", "notApplicable", "none")]
    public void An_outcome_has_its_kind_and_a_failure_its_level(string resource, string kind, string level)
    {
        var result = Results(Write(SampleFindings.Content)).Single(r => Name(r) == resource);
        Assert.Equal(kind, result.GetProperty("kind").GetString());
        Assert.Equal(level, result.GetProperty("level").GetString());
    }

    [Fact]
    public void An_unknown_is_open_and_a_suppressed_failure_says_who_why_and_until_when()
    {
        var results = Results(Write(SampleFindings.Content)).Where(r => Name(r) == "cn-oslo").ToList();
        Assert.Equal(["fail", "open"], results.Select(r => r.GetProperty("kind").GetString()));
        var suppression = results[0].GetProperty("suppressions")[0];
        Assert.Equal("The device is replaced in spring.", suppression.GetProperty("justification").GetString());
        Assert.Equal("network team", suppression.GetProperty("properties").GetProperty("owner").GetString());
        Assert.Equal("2027-03-31", suppression.GetProperty("properties").GetProperty("expires").GetString());
        Assert.False(results[1].TryGetProperty("suppressions", out _));
    }

    [Fact]
    public void A_file_under_the_root_is_relative_and_escaped_and_one_elsewhere_is_absolute()
    {
        var places = Results(Write(SampleFindings.Content)).Select(r => r.GetProperty("locations")[0]).Where(l => l.TryGetProperty("physicalLocation", out _))
            .Select(l => l.GetProperty("physicalLocation").GetProperty("artifactLocation")).ToList();
        Assert.Equal(["infra/hub%201.json", "file:///elsewhere/oslo.json"], places.Select(p => p.GetProperty("uri").GetString()));
        Assert.Equal("%SRCROOT%", places[0].GetProperty("uriBaseId").GetString());
        Assert.False(places[1].TryGetProperty("uriBaseId", out _));
    }

    [Theory]
    [InlineData(@"C:\work\repo", @"C:\work\repo\infra\hub.json", "infra/hub.json", true)]
    [InlineData(@"C:\work\repo\", @"c:\Work\repo\hub.json", "hub.json", true)]
    [InlineData(@"C:\work\repo", @"C:\work\repository\hub.json", "file:///C:/work/repository/hub.json", false)]
    [InlineData("/", "/infra/a#b?.json", "infra/a%23b%3F.json", true)]
    [InlineData("", "/infra/hub.json", "file:///infra/hub.json", false)]
    [InlineData("/repo", "world.json", "world.json", true)]
    public void Paths_become_uris(string root, string file, string uri, bool isRelative)
    {
        Assert.Equal(uri, new SourceRoot(root).UriOf(file, out var relative));
        Assert.Equal(isRelative, relative);
    }

    [Fact]
    public void Findings_of_one_rule_at_one_property_have_fingerprints_of_their_own()
    {
        var results = Results(Write(SampleFindings.Of([SampleFindings.Failure("gw", actual: "1"), SampleFindings.Failure("gw", actual: "2"), SampleFindings.Failure("gw-other")])));
        var prints = results.Select(r => r.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()!).ToList();
        Assert.Equal(3, prints.Distinct().Count());
        Assert.Equal(prints[0].Split(':')[0], prints[1].Split(':')[0]);
    }

    [Fact]
    public void Every_result_points_to_its_rule_and_a_rule_stands_once()
    {
        var run = Write(SampleFindings.Content).GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
        Assert.Equal(rules.Distinct(), rules);
        foreach (var result in run.GetProperty("results").EnumerateArray())
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
    }

    [Fact]
    public void The_page_of_a_rule_comes_without_its_examples_and_without_links_that_lead_nowhere()
    {
        var log = Write(SampleFindings.Of(Worlds.IkeV1Site.Check(FindingOutcome.Fail)));
        var pages = log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("help").GetProperty("markdown").GetString()!).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            Assert.Contains("## How to mend it", page, StringComparison.Ordinal);
            Assert.DoesNotContain("## Fails", page, StringComparison.Ordinal);
            Assert.DoesNotContain("](../", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void More_results_than_code_scanning_takes_are_cut_worst_first_and_the_log_says_so()
    {
        var pass = SampleFindings.All.Single(f => f.Outcome == FindingOutcome.Pass);
        var content = SampleFindings.Of([.. Enumerable.Repeat(pass, 25_000), SampleFindings.Failure("gw-last")]);
        var log = Write(content);
        Assert.Equal(25_000, Results(log).Count);
        Assert.Equal("gw-last", Name(Results(log)[0]));
        Assert.Contains("25,001", Assert.Single(content.Notes), StringComparison.Ordinal);
        Assert.Equal("warning", log.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("level").GetString());
    }

    private static JsonElement Write(ReportContent content)
    {
        using var log = JsonDocument.Parse(Report.Write(ReportFormat.Sarif, content));
        return log.RootElement.Clone();
    }

    private static List<JsonElement> Results(JsonElement log) => [.. log.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static string? Name(JsonElement result) => result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("name").GetString();
}
