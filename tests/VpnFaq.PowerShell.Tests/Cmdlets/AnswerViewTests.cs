using System.Text.RegularExpressions;
using VpnFaq.Faq;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

/// <summary>How all answers look in windows of several widths.</summary>
public sealed class AnswerViewTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    private static IEnumerable<FaqAnswer> Answers => FaqBook.Embedded.Entries.Select(entry => FaqDesk.Default.AnswerOf(entry));

    [Theory]
    [InlineData(40)]
    [InlineData(50)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void No_line_of_an_answer_reaches_the_edge_of_the_window_but_code_that_has_no_place_to_break(int width)
    {
        var lines = Shown(width).Concat(View("Heading($answer, $window)", Answers, width)).Concat(View("Listed($answer, $window)", Answers, width)).SelectMany(text => text.Split('\n')).ToList();
        Assert.All(lines.Where(line => line.Length >= width), line => Assert.Matches("^    [^ ]|^        -[^ ]+ [^ ].*|^        [^ ]", line));
        Assert.DoesNotContain(lines, line => line.EndsWith(' ') && line.Trim().Length > 0);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(80)]
    public void Code_that_was_broken_is_the_same_when_it_is_pasted(int width) => Assert.All(
        Answers.Zip(Shown(width)), pair => Assert.All(Commands(Joined(pair.First.Answer)), command => Assert.Contains(command + "\n", Joined(pair.Second), StringComparison.Ordinal)));

    [Theory]
    [InlineData(30)]
    [InlineData(60)]
    public void A_shortened_id_asks_for_the_same_answer(int width)
    {
        var shortened = Answers.Zip(View($"ShortId($answer.Id, {width})", Answers, width), (answer, id) => (answer.Id, Short: id)).Where(pair => pair.Short != pair.Id).ToList();
        Assert.NotEmpty(shortened);
        Assert.All(shortened, pair =>
        {
            Assert.InRange(pair.Short.Length, 2, width);
            Assert.Equal(pair.Id, Assert.Single(Answers, answer => Like(answer.Id, pair.Short)).Id);
        });
        Assert.Equal(shortened[0].Id, session.Run("(Get-VpnFaqAnswer -Id $id).Id", ("id", shortened[0].Short)).Clean().Output.Single().BaseObject);
    }

    [Fact]
    public void A_table_wraps_in_its_cells_and_goes_row_by_row_where_that_is_not_enough()
    {
        Assert.Contains("\n1    VpnGw1AZ  30  ", Shown(Answer("sku-table"), 80), StringComparison.Ordinal);
        Assert.Contains("\n- Gen: 1; SKU: VpnGw1AZ; ", Shown(Answer("sku-table"), 50), StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrow_window_loses_no_name_of_an_algorithm_or_SKU() => Assert.All(Answers.Zip(Shown(40)), pair =>
    {
        foreach (Match word in Regex.Matches(pair.First.Answer, @"\b[A-Z]{2,}[a-z]*\d+\b|\bVpnGw\dAZ\b"))
            Assert.Contains(word.Value, pair.Second, StringComparison.Ordinal);
    });

    [Fact]
    public void Where_links_are_shown_every_piece_of_the_address_leads_to_all_of_it()
    {
        var answer = Answer("do-i-need-a-gateway-subnet");
        var pieces = Regex.Matches(Shown(answer, 60, links: true), "\u001b]8;;(?<to>[^\u001b]+)\u001b\\\\(?<shown>[^\u001b]+)\u001b]8;;\u001b\\\\");
        Assert.True(pieces.Count > 1);
        Assert.All(pieces, piece => Assert.Equal(answer.SourceUri.AbsoluteUri, piece.Groups["to"].Value));
        Assert.Equal(answer.SourceUri.AbsoluteUri, string.Concat(pieces.Select(piece => piece.Groups["shown"].Value)));
    }

    [Theory]
    [InlineData(60, "Which gateway sizes can do NAT?\n  is-nat-supported-on-all-azure-vpn-gateway-skus\n")]
    [InlineData(120, "Which gateway sizes can do NAT?                          is-nat-supported-on-all-azure-vpn-gateway-skus\n")]
    public void The_list_has_an_id_beside_its_question_or_below(int width, string expected) =>
        Assert.Contains(expected, session.Show("Get-VpnFaqAnswer -List -Topic nat", width), StringComparison.Ordinal);

    private static IEnumerable<string> Commands(string text) => text.Split('\n').Where(line => Regex.IsMatch(line, "^ {4,8}[^ ]"));

    // One command a line, whatever it was broken into.
    private static string Joined(string text) => Regex.Replace(text, " [`\\\\]\n +", " ");

    private static bool Like(string id, string pattern) => id.StartsWith(pattern.TrimEnd('*'), StringComparison.Ordinal);

    private static FaqAnswer Answer(string id) => FaqDesk.Default.AnswerOf(FaqBook.Embedded.Find(id)!);

    private string Shown(FaqAnswer answer, int width, bool links = false) => View("Render($answer, $window, $links)", [answer], width, links).Single();

    private IReadOnlyList<string> Shown(int width) => View("Render($answer, $window, $links)", Answers, width);

    // The views are the module's own; it is not linked to, but loaded.
    private IReadOnlyList<string> View(string call, IEnumerable<FaqAnswer> answers, int width, bool links = false) =>
        [.. session.Run($"foreach ($answer in $answers) {{ [VpnFaq.PowerShell.AnswerView]::{call} }}", ("answers", answers.ToArray()), ("window", new RecordingHost { Width = width }), ("links", links))
            .Clean().Output.Select(text => (string)text.BaseObject)];
}
