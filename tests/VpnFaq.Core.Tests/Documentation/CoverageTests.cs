using System.Text.RegularExpressions;
using VpnFaq.Rules;

namespace VpnFaq.Core.Tests.Documentation;

/// <summary>Holds the coverage page to the rules that there are, and to the facts where their digest is at hand.</summary>
public sealed partial class CoverageTests
{
    [Fact]
    public void Every_rule_that_the_page_names_exists()
    {
        var known = RuleCatalog.Default.Rules.Select(r => r.Info.Id).ToHashSet();
        Assert.Empty(RuleId().Matches(Page()).Select(m => m.Value).Where(id => !known.Contains(id)).Distinct());
    }

    [Fact]
    public void A_fact_without_a_rule_says_why()
    {
        var silent = Page().Split('\n').Where(l => Row().IsMatch(l)).Where(l => l.Split('|')[2].Trim() == "-" && l.Split('|')[3].Trim().Length == 0);
        Assert.Empty(silent);
    }

    [Fact]
    public void Every_documented_fact_is_on_the_page()
    {
        var digest = File.ReadAllText(Repository.Shared("sources", "FACTS.md"));
        var page = Row().Matches(Page()).Select(m => m.Groups["id"].Value).ToHashSet();
        var facts = Row().Matches(digest).Select(m => m.Groups["id"].Value).Distinct().ToList();
        Assert.True(facts.Count > 300);
        Assert.Equal([], facts.Except(page));
    }

    [Fact]
    public void Every_known_symptom_is_on_the_page()
    {
        var symptoms = NumberedRow().Matches(File.ReadAllText(Repository.Shared("user-symptoms.md"))).Select(m => m.Groups["id"].Value).ToList();
        Assert.True(symptoms.Count > 50);
        var page = NumberedRow().Matches(Page()).Select(m => m.Groups["id"].Value).ToHashSet();
        Assert.Equal([], symptoms.Except(page));
    }

    private static string Page() => Repository.Read("docs", "rules", "coverage.md");

    [GeneratedRegex(@"VPN\d{3}")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"^\| (?<id>(GW|SKU|LIM|SUB|PIP|BGP|IKE|NAT|P2S|RAD|PSK|TS|LNG|V2V|ER|DNS|FT|MW)-\d+|[CD]\d+b?) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\| (?<id>\d+) \|", RegexOptions.Multiline)]
    private static partial Regex NumberedRow();
}
