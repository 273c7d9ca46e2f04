using VpnFaq.Faq;

namespace VpnFaq.Core.Tests.Faq;

/// <summary>How often the search is right. The floors are what it reaches, less a little: whoever makes it worse hears of it.</summary>
public sealed class QuerySetTests
{
    private static QuerySet Own => QuerySet.Read(Repository.Path("tests", "VpnFaq.Core.Tests", "Faq", "queries.tsv"));

    [Fact]
    public void Our_own_queries_are_answered() =>
        Own.ScoreOf(FaqDesk.Default).MustReach(first: 94, three: 98.5, refused: 91, wronglyRefused: 2);

    [Fact]
    public void Every_answer_is_asked_for_and_no_other()
    {
        var expected = Own.Answerable.Select(right => right[0]).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(FaqBook.Embedded.Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal), expected);
        Assert.All(Own.Answerable.SelectMany(right => right), id => Assert.NotNull(FaqBook.Embedded.Find(id)));
        Assert.True(Own.Answerable.Count >= 850 && Own.Unanswerable >= 250);
    }

    [Fact]
    public void The_sample_of_real_queries_is_answered() =>
        QuerySet.Read(Repository.Shared("queries-sample.tsv"), headerLines: 1).ScoreOf(FaqDesk.Default)
            .MustReach(first: 91, three: 98, refused: 91, wronglyRefused: 2.5);

    [Fact]
    public void Words_that_entries_are_asked_by_belong_to_entries()
    {
        var asked = AskedWords.Read();
        Assert.All(asked.Keys, id => Assert.NotNull(FaqBook.Embedded.Find(id)));
        Assert.All(FaqBook.Embedded.Entries, entry => Assert.True(asked.ContainsKey(entry.Id), entry.Id));
        Assert.All(asked, words => Assert.All(words.Value, text => Assert.False(string.IsNullOrWhiteSpace(text), words.Key)));
    }

    [Theory]
    [InlineData("Synonyms")]
    [InlineData("Wordings")]
    [InlineData("AskedWords")]
    [InlineData("Spelling")]
    public void Each_mechanism_carries_part_of_the_right_answers(string mechanism) =>
        Assert.True(Without(mechanism).First < Own.ScoreOf(FaqDesk.Default).First, mechanism);

    [Fact]
    public void Stemming_keeps_answerable_queries_from_being_refused() =>
        Assert.True(Without("Stemming").WronglyRefused > Own.ScoreOf(FaqDesk.Default).WronglyRefused);

    [Fact]
    public void Names_of_other_products_carry_part_of_the_refusals() =>
        Assert.True(Without("Names").Refused < Own.ScoreOf(FaqDesk.Default).Refused);

    private static QueryScore Without(string mechanism)
    {
        var options = SearchOptions.Default with { };
        typeof(SearchOptions).GetProperty(mechanism)!.SetValue(options, false);
        return Own.ScoreOf(new FaqDesk(FaqBook.Embedded, () => [], options));
    }
}
