using System.Text.RegularExpressions;
using VpnFaq.Core.Tests.Rules;
using VpnFaq.Reports;

namespace VpnFaq.Core.Tests.Reports;

public sealed partial class HtmlReportTests
{
    private static readonly TopologySketch NoSketch = new() { Nodes = [], Links = [] };

    [Theory]
    [InlineData(FindingOutcome.Fail, FindingSeverity.Error, "Error", "1 of 3 resources is broken")]
    [InlineData(FindingOutcome.Fail, FindingSeverity.Warning, "Warning", "1 of 3 resources is weak or ageing")]
    [InlineData(FindingOutcome.Fail, FindingSeverity.Information, "Information", "Advice for 1 of 3 resources")]
    [InlineData(FindingOutcome.Unknown, FindingSeverity.Error, "Unknown", "could not be judged")]
    [InlineData(FindingOutcome.Suppressed, FindingSeverity.Error, "Suppressed", "Nothing fails")]
    [InlineData(FindingOutcome.Pass, FindingSeverity.Error, "Pass", "Nothing wrong was found")]
    public void The_head_says_how_things_stand(FindingOutcome outcome, FindingSeverity severity, string tone, string headline)
    {
        var run = Run(outcome);
        var finding = new Finding(SampleFindings.Rule("VPN199", "SampleSku", severity)) { Outcome = outcome, ResourceName = "gw", ResourceType = "Microsoft.Network/virtualNetworkGateways", Run = run };
        var page = Write([finding], run);
        Assert.Contains($"<div class=\"verdict {tone}\">", page, StringComparison.Ordinal);
        Assert.Contains(headline, Headline().Match(page).Value, StringComparison.Ordinal);
        Assert.Contains("3 resources checked, judged as of 24 November 2026.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_without_findings_is_good_news_only_where_nothing_was_left_out()
    {
        Assert.Contains("Nothing wrong was found", Headline().Match(Write([], Run(FindingOutcome.Pass))).Value, StringComparison.Ordinal);
        var leftOut = Write([], Run(FindingOutcome.Fail));
        Assert.Contains("No failures in this report", Headline().Match(leftOut).Value, StringComparison.Ordinal);
        Assert.Contains("they were left out of it: 1 verdict.", leftOut, StringComparison.Ordinal);
        var accepted = Write([], Run(FindingOutcome.Suppressed));
        Assert.Contains("Nothing fails", Headline().Match(accepted).Value, StringComparison.Ordinal);
        Assert.Contains("Not in this report: 1 suppressed.", accepted, StringComparison.Ordinal);
        Assert.Contains("Not in this report: 1 unknown.", Write([], Run(FindingOutcome.Unknown)), StringComparison.Ordinal);
        Assert.Contains("does not know what was checked", Report.Write(ReportFormat.Html, SampleFindings.Of([])), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_accepted_is_not_called_sound_beside_what_could_not_be_judged()
    {
        var findings = SampleFindings.All.Where(f => f.Outcome is FindingOutcome.Unknown or FindingOutcome.Suppressed).ToList();
        Assert.Contains("Nothing fails, and some could not be judged", Headline().Match(Report.Write(ReportFormat.Html, new ReportContent([.. findings.Select(Stored)]))).Value, StringComparison.Ordinal);
        Assert.Contains("Nothing wrong was found, and some could not be judged", Headline().Match(Report.Write(ReportFormat.Html, new ReportContent([Stored(findings.Single(f => f.Outcome == FindingOutcome.Unknown))]))).Value, StringComparison.Ordinal);

        static Finding Stored(Finding finding) => new(finding.Rule) { Outcome = finding.Outcome, Suppression = finding.Suppression, ResourceName = finding.ResourceName, ResourceType = finding.ResourceType, ResourceId = finding.ResourceId };
    }

    [Fact]
    public void The_picture_is_there_without_a_finding()
    {
        var checker = Worlds.Hub.Check();
        var page = Report.Write(ReportFormat.Html, new ReportContent([]) { Checks = [checker[0].Run!] });
        Assert.Contains("aria-label=\"Network vnet-hub\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_of_two_checks_bring_no_picture() =>
        Assert.DoesNotContain("class=\"card\"", Report.Write(ReportFormat.Html, new ReportContent(SampleFindings.All) { Checks = [SampleFindings.All[0].Run!, Run(FindingOutcome.Pass)] }), StringComparison.Ordinal);

    [Fact]
    public void Broken_rules_are_counted_once_each_and_the_worst_stands_first()
    {
        Finding[] findings = [Failure("gw-1", "VPN117", FindingSeverity.Information), Failure("gw-2", "VPN118", FindingSeverity.Error), .. Enumerable.Range(1, 5).Select(i => Failure($"gw-{i}", "VPN119", FindingSeverity.Error))];
        var page = Report.Write(ReportFormat.Html, SampleFindings.Of(findings));
        Assert.Equal(["VPN119", "VPN118", "VPN117"], RuleLink().Matches(page).Select(m => m.Groups[1].Value));
        Assert.Contains("On gw-1, gw-2, gw-3 and 2 more", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_topology_opens_with_an_overview_whose_tiles_lead_to_the_drawings()
    {
        var nodes = Enumerable.Range(1, 40).Select(i => new SketchNode($"GW{i}", $"gw-{i}", SketchKind.Gateway, string.Empty, $"NET{i}", IsGiven: true)).ToList();
        var sketch = new TopologySketch { Nodes = [.. nodes, .. Enumerable.Range(1, 40).Select(i => new SketchNode($"NET{i}", $"vnet-{i}", SketchKind.Network, string.Empty, null, IsGiven: true))], Links = [] };
        var page = Report.Write(ReportFormat.Html, new ReportContent([]) { Checks = [new CheckRun(new DateTime(2026, 11, 24), new(sketch)) { Resources = 80 }] });
        var tiles = Tile().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(40, tiles.Distinct().Count());
        Assert.All(tiles, tile => Assert.Contains($"<svg class=\"card\" id=\"{tile}\"", page, StringComparison.Ordinal));
    }

    private static CheckRun Run(FindingOutcome outcome) =>
        new(new DateTime(2026, 11, 24), new(NoSketch)) { Resources = 3, Verdicts = new Dictionary<FindingOutcome, int> { [outcome] = 1 } };

    private static Finding Failure(string name, string rule, FindingSeverity severity) =>
        new(SampleFindings.Rule(rule, "Sample", severity)) { Outcome = FindingOutcome.Fail, ResourceName = name, ResourceType = "Microsoft.Network/virtualNetworkGateways" };

    private static string Write(IReadOnlyList<Finding> findings, CheckRun run) => Report.Write(ReportFormat.Html, new ReportContent(findings) { Checks = [run] });

    [GeneratedRegex("<p class=\"headline\">.*?</p>")]
    private static partial Regex Headline();

    [GeneratedRegex("data-rule=\"(VPN[0-9]+)\"")]
    private static partial Regex RuleLink();

    [GeneratedRegex("<li class=\"None\"><a href=\"#(n[0-9]+)\"")]
    private static partial Regex Tile();
}
