using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using VpnFaq.Core.Tests.Rules;
using VpnFaq.Rules;

namespace VpnFaq.Core.Tests.Documentation;

/// <summary>Holds rules, their tests, their pages, the index and the answers together.</summary>
public sealed partial class RulePagesTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.Default.Rules.Select(r => r.Info.Id)];

    [Fact]
    public void Ids_and_names_are_given_once_and_well_formed()
    {
        var rules = RuleCatalog.Default.Rules.Select(r => r.Info).ToList();
        Assert.Equal(rules.Count, rules.Select(r => r.Id).Distinct().Count());
        Assert.Equal(rules.Count, rules.Select(r => r.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(rules, r => Assert.Matches("^VPN[1-9][0-9]{2}$", r.Id));
        Assert.All(rules, r => Assert.True(r.Title.Length <= 140 && !r.Title.EndsWith('.'), $"{r}: a title is one line without a full stop."));
        Assert.All(rules, r => Assert.True(r.Reason.EndsWith('.') && r.Recommendation.EndsWith('.'), $"{r}: reason and recommendation are sentences."));
        Assert.All(RuleCatalog.Default.Rules, r => Assert.Equal(r.GetType().Name, r.Info.Name));
    }

    [Fact]
    public void Every_rule_has_a_test_class_with_the_four_cases_and_every_such_class_a_rule()
    {
        var tested = Assembly.GetExecutingAssembly().GetTypes().Where(t => t.IsSubclassOf(typeof(RuleTests)) && !t.IsAbstract).Select(t => t.Name[..^"Tests".Length]);
        Assert.Equal(RuleCatalog.Default.Rules.Select(r => r.Info.Name).Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        var pages = Directory.GetFiles(Repository.Path("docs", "rules"), "VPN*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(RuleCatalog.Default.Rules.Select(r => r.Info.Id), pages);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_says_what_the_rule_says(string id)
    {
        var rule = Rule(id).Info;
        var page = Page(id);
        Assert.StartsWith($"# {rule.Id} {rule.Name}\n\n{rule.Title}.\n", page, StringComparison.Ordinal);
        Assert.Contains($"| Severity | {rule.Severity} |", page, StringComparison.Ordinal);
        Assert.Contains($"| Looks at | `{rule.ResourceType}` |", page, StringComparison.Ordinal);
        Assert.Contains($"]({rule.SourceUri.OriginalString}), {rule.SourceDate:yyyy-MM-dd}", page, StringComparison.Ordinal);
        Assert.Contains("\n## Why\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## How to mend it\n", page, StringComparison.Ordinal);
        Assert.All(rule.AzureErrorCode, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
        Assert.Equal(page, rule.Help.ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_links_to_the_rule_and_to_an_answer_that_exists(string id)
    {
        var rule = Rule(id);
        var page = Page(id);
        var source = rule.GetType().FullName!["VpnFaq.".Length..].Replace('.', '/');
        Assert.Contains($"(../../src/VpnFaq.Core/{source}.cs)", page, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.Path("src", "VpnFaq.Core", source + ".cs")), $"{id} is not in a file of its own name.");

        var link = AnswerLink().Match(page);
        Assert.True(link.Success, $"{id} links to no answer.");
        Assert.Equal(rule.Info.FaqId, link.Groups["slug"].Value);
        Assert.Contains($"<a id=\"{rule.Info.FaqId}\"></a>", Repository.Read("docs", "faq", link.Groups["file"].Value), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_examples_of_the_page_do_what_they_are_shown_for(string id)
    {
        var page = Page(id);
        Assert.Contains(Judge(Example(page, "Fails")), f => f.Outcome == FindingOutcome.Fail);
        var passing = Judge(Example(page, "Passes"));
        Assert.Contains(passing, f => f.Outcome == FindingOutcome.Pass);
        Assert.DoesNotContain(passing, f => f.Outcome is FindingOutcome.Fail or FindingOutcome.Unknown);

        IEnumerable<Finding> Judge(World world) => world.Check().Where(f => f.RuleId == id);
    }

    [Fact]
    public void The_index_lists_every_rule_by_topic()
    {
        var expected = Index();
        if (Environment.GetEnvironmentVariable("VPNFAQ_WRITE_INDEX") == "1")
            File.WriteAllText(Repository.Path("docs", "rules", "README.md"), expected);
        Assert.Equal(expected, Repository.Read("docs", "rules", "README.md"));
    }

    private static string Index()
    {
        var text = new StringBuilder("# Rules\n\nEvery rule that `Test-VpnGatewayConfig` asks. Error: Azure refuses it or traffic cannot flow. Warning: it works, but it is retiring, weak or fragile. Information: advice.\n");
        text.Append("\nWhat is checked by none, and why: [coverage](coverage.md). This page is written by the tests (`VPNFAQ_WRITE_INDEX=1 dotnet test`).\n");
        foreach (var topic in RuleCatalog.Default.Rules.Select(r => r.Info).GroupBy(r => r.Topic))
        {
            text.Append($"\n## {TopicTitle(topic.Key)}\n\n| Rule | Severity | What holds |\n| --- | --- | --- |\n");
            foreach (var rule in topic)
                text.Append($"| [{rule.Id} {rule.Name}]({rule.Id}.md) | {rule.Severity} | {rule.Title} |\n");
        }

        return text.ToString();
    }

    private static string TopicTitle(RuleTopic topic) => topic switch
    {
        RuleTopic.Gateway => "Gateway and SKU",
        RuleTopic.Network => "Gateway subnet, public IP and network",
        RuleTopic.Connection => "Connections and local network gateways",
        RuleTopic.IpsecPolicy => "IPsec/IKE policy",
        RuleTopic.Bgp => "BGP and routing",
        RuleTopic.Nat => "NAT",
        RuleTopic.PointToSite => "Point-to-site",
        RuleTopic.Coexistence => "VNet-to-VNet and ExpressRoute",
        RuleTopic.Retirement => "Retirements and maintenance",
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };

    private static Rule Rule(string id) => RuleCatalog.Default.Rules.Single(r => r.Info.Id == id);

    private static string Page(string id) => Repository.Read("docs", "rules", id + ".md");

    // An example stands for today's worlds unless its page names another day: some rules only begin to hold, or have ceased to.
    private static World Example(string page, string heading)
    {
        var start = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no section {heading}.");
        var open = page.IndexOf("```json\n", start, StringComparison.Ordinal) + "```json\n".Length;
        var world = World.Of(page[open..page.IndexOf("```", open, StringComparison.Ordinal)]);
        var settings = ExampleSettings().Match(page[start..open]);
        if (settings.Success)
            world = world.Under(settings.Groups["json"].Value);
        var day = ExampleDay().Match(page[start..open]);
        return day.Success ? world.At(day.Groups["day"].Value) : world;
    }

    [GeneratedRegex(@"Answer: \[[^]]+\]\(\.\./faq/(?<file>[a-z0-9-]+\.md)#(?<slug>[a-z0-9-]+)\)")]
    private static partial Regex AnswerLink();

    [GeneratedRegex("^Judged at (?<day>[0-9]{4}-[0-9]{2}-[0-9]{2}):$", RegexOptions.Multiline)]
    private static partial Regex ExampleDay();

    [GeneratedRegex("^Judged with the settings `(?<json>[^`]+)`:$", RegexOptions.Multiline)]
    private static partial Regex ExampleSettings();
}
