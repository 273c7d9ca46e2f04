using VpnFaq.Faq;

namespace VpnFaq.Core.Tests.Faq;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Use **only** `-DhGroup`, see [the table](#dh).", "Use only -DhGroup, see the table (dh).")]
    [InlineData("See [the limits](reference.md#service-limits).", "See the limits (service-limits).")]
    [InlineData("[`New-AzVpn`](https://a.b/c)", "New-AzVpn (https://a.b/c)")]
    [InlineData("2 * 3, `**kept**`, a [bracket] and an * asterisk", "2 * 3, **kept**, a [bracket] and an * asterisk")]
    public void Marks_go_and_words_stay(string markdown, string text) => Assert.Equal(text, PlainText.From(markdown));

    [Fact]
    public void Columns_of_a_table_stand_below_each_other() => Assert.Equal(
        """
        Group  Name
        -----  --------
        1      DHGroup1
        24     PFS24 or
        """.ReplaceLineEndings("\n"),
        PlainText.From("| Group | Name |\n| --- | :-: |\n| 1 | `DHGroup1` |\n| 24 | PFS24 or |"));

    [Fact]
    public void Code_is_indented_and_left_as_it_is() => Assert.Equal(
        "Run:\n\n    $x = \"**a**\"\n\n    Get-It `\n\nThen stop.",
        PlainText.From("Run:\n\n```powershell\n$x = \"**a**\"\n\nGet-It `\n```\n\nThen stop."));

    [Fact]
    public void No_answer_keeps_a_mark_of_Markdown() => Assert.All(
        FaqBook.Embedded.Entries,
        entry => Assert.DoesNotContain("](", PlainText.From(entry.Body.ToString()), StringComparison.Ordinal));
}
