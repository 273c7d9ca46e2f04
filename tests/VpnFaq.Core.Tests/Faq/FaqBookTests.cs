using System.Text.RegularExpressions;
using VpnFaq.Faq;
using VpnFaq.Rules;

namespace VpnFaq.Core.Tests.Faq;

/// <summary>Holds the answers of docs/faq to their format, to the published questions, and to each other.</summary>
public sealed partial class FaqBookTests
{
    private static readonly DateTime Knowledge = new(2026, 11, 22);

    public static TheoryData<string> Ids => [.. FaqBook.Embedded.Entries.Select(entry => entry.Id)];

    [Fact]
    public void Every_published_question_is_answered_once()
    {
        var published = File.ReadLines(Repository.Shared("faq-headings.tsv")).Skip(1).Select(line => line.Split('\t')[0]).Order(StringComparer.Ordinal);
        Assert.Equal(published, FaqBook.Embedded.Entries.Where(entry => entry.IsPublishedQuestion).Select(entry => entry.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_of_the_folder_is_embedded_and_every_anchor_read()
    {
        var anchors = Directory.GetFiles(Repository.Path("docs", "faq"), "*.md").Sum(file => Anchor().Count(File.ReadAllText(file)));
        Assert.Equal(anchors, FaqBook.Embedded.Entries.Count);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_entry_is_complete(string id)
    {
        var entry = FaqBook.Embedded.Find(id)!;
        Assert.EndsWith("?", entry.Question, StringComparison.Ordinal);
        Assert.InRange(entry.Wordings.Count, 5, 40);
        Assert.Equal(entry.Wordings.Count, entry.Wordings.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.InRange(entry.SeeAlso.Count, 1, 4);
        Assert.All(entry.Sources, source => Assert.InRange(source.Date, new DateTime(2015, 1, 1), Knowledge));
        Assert.All(entry.Sources, source => Assert.Equal("learn.microsoft.com", source.Uri.Host));
        if (entry.Change is { } change)
            Assert.InRange(change.Since, new DateTime(2015, 1, 1), Knowledge);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Links_lead_to_entries_and_files_that_exist(string id)
    {
        var entry = FaqBook.Embedded.Find(id)!;
        Assert.All(entry.SeeAlso, other => Assert.NotNull(FaqBook.Embedded.Find(other)));
        Assert.DoesNotContain(id, entry.SeeAlso);
        foreach (Match link in RelativeLink().Matches(entry.Markdown.ToString()))
        {
            var file = link.Groups["file"].Value is { Length: > 0 } named ? named : entry.Topic + ".md";
            Assert.True(File.Exists(Repository.Path("docs", "faq", file)), $"{id}: {file}");
            Assert.Equal(Path.GetFileNameWithoutExtension(file), FaqBook.Embedded.Find(link.Groups["id"].Value)?.Topic);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rules_that_an_entry_names_exist_and_are_not_those_that_lead_to_it_anyway(string id)
    {
        var entry = FaqBook.Embedded.Find(id)!;
        Assert.Equal(entry.Rules.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), entry.Rules);
        Assert.All(entry.Rules, named => Assert.NotEqual(id, RuleCatalog.Default.Rules.Single(rule => rule.Info.Id == named).Info.FaqId));
        Assert.All(entry.Rules, named => Assert.Contains($"[{named}](../rules/{named}.md)", entry.Markdown.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "f.md, line 1: the file does not begin with a heading.")]
    [InlineData("# T\n\n## Q?\n", "f.md, line 3: a question without an anchor above it.")]
    [InlineData("# T\n\n<a id=\"x\"></a>\ntext", "f.md, line 4: no question below the anchor 'x'.")]
    [InlineData("# T\n\n<a id=\"x\"></a>\n## Q?\n\nYes.\n", "f.md, line 7: 'x' ends without '- Asked as:'.")]
    [InlineData("# T\n\n<a id=\"x\"></a>\n## Q?\n\n- Asked as: a; b\n", "f.md, line 6: 'x' has no answer.")]
    [InlineData("# T\n\n<a id=\"x\"></a>\n## Q?\n\nYes.\n\n- Asked as: a; ; b\n", "f.md, line 8: an empty wording between semicolons.")]
    [InlineData(Start + "- Source: [F](https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq#x), 2026-06-04\n", "f.md, line 9: '- See also:' is missing.")]
    [InlineData(Start + "- See also: [y](other.md)\n", "f.md, line 10: 'other.md' links to no entry.")]
    [InlineData(Start + "- See also: [y](#y)\n- Source: [F](https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq#x), June 2026\n", "f.md, line 11: 'June 2026' is not a date (yyyy-MM-dd).")]
    [InlineData(Start + "- See also: [y](#y)\n- Source: [F](https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq#x), 2026-06-04\n- Changed: lately\n", "f.md, line 12: '- Changed:' does not read 'since <date>; before: <text>'.")]
    [InlineData(Start + "- See also: [y](#y)\n- Source: [F](https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq#x), 2026-06-04\n- More: text\n", "f.md, line 11: metadata beside Asked as, See also, Rules, Source and Changed, or in another order.")]
    public void A_slip_is_told_with_file_and_line(string text, string message)
    {
        var failure = Assert.Throws<FaqFormatException>(() => FaqFile.Read("f.md", text).ForEach(entry => Assert.NotNull(entry.Sources)));
        Assert.Equal(message, failure.Message);
    }

    [Fact]
    public void An_entry_has_what_the_file_says()
    {
        const string text = Start + "- See also: [y](#y), [z](other.md#z)\n- Rules: [VPN101](../rules/VPN101.md), [VPN102](../rules/VPN102.md)\n- Source: [F](https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq#x), 2026-06-04\n- Source: [G](https://a.b/g), 2025-03-31\n- Changed: since 2026-03-31; before: no.\n\n<a id=\"y\"></a>\n";
        var entry = FaqFile.Read("topic.md", text[..text.IndexOf("\n<a id=\"y\"", StringComparison.Ordinal)])[0];
        Assert.Equal(("x", "topic", "Q?", "Yes."), (entry.Id, entry.Topic, entry.Question, entry.Body.ToString()));
        Assert.Equal(["a", "b c"], entry.Wordings);
        Assert.Equal(["y", "z"], entry.SeeAlso);
        Assert.Equal(["VPN101", "VPN102"], entry.Rules);
        Assert.Equal([new DateTime(2026, 6, 4), new DateTime(2025, 3, 31)], entry.Sources.Select(source => source.Date));
        Assert.Equal(new FaqChange(new DateTime(2026, 3, 31), "no."), entry.Change);
        Assert.True(entry.IsPublishedQuestion);
    }

    [Fact]
    public void A_question_answered_twice_is_told()
    {
        var entries = FaqFile.Read("f.md", Start + "- See also: [y](#y)\n");
        Assert.Throws<FaqFormatException>(() => FaqBook.Of([.. entries, .. entries]));
    }

    private const string Start = "# T\n\n<a id=\"x\"></a>\n## Q?\n\nYes.\n\n- Asked as: a; b c\n";

    [GeneratedRegex("^<a id=\"", RegexOptions.Multiline)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\]\((?<file>[^():#]*)#(?<id>[^()]+)\)")]
    private static partial Regex RelativeLink();
}
