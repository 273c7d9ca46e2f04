using VpnFaq.Faq;

namespace VpnFaq.Core.Tests.Faq;

/// <summary>What the build prepares of docs/faq is what reading docs/faq gives.</summary>
public class PreparedAnswersTests
{
    [Fact]
    public void The_answers_are_those_of_the_files()
    {
        Assert.Equal(BytesOf(FaqBook.ReadFiles().Write), BytesOf(FaqBook.Embedded.Write));
        Assert.Equal(FaqBook.ReadFiles().Entries.Select(entry => entry.Markdown.ToString()), FaqBook.Embedded.Entries.Select(entry => entry.Markdown.ToString()));
    }

    [Fact]
    public void The_index_is_that_of_the_files()
    {
        using var prepared = FaqIndex.OpenPrepared();
        Assert.NotNull(prepared);
        Assert.Equal(BytesOf(FaqIndexBuilder.Build(FaqBook.ReadFiles().Entries, SearchOptions.Default)), BytesOf(prepared.CopyTo));
    }

    [Fact]
    public void Nothing_of_the_index_is_lost_in_reading_it()
    {
        using var prepared = FaqIndex.OpenPrepared();
        Assert.NotNull(prepared);
        Assert.Equal(BytesOf(prepared.CopyTo), BytesOf(FaqIndex.Of(FaqBook.Embedded, SearchOptions.Default)));
    }

    [Fact]
    public void Other_options_have_an_index_of_their_own()
    {
        using var prepared = FaqIndex.OpenPrepared();
        Assert.NotNull(prepared);
        Assert.NotEqual(BytesOf(prepared.CopyTo), BytesOf(FaqIndex.Of(FaqBook.Embedded, new SearchOptions { Stemming = false })));
    }

    private static byte[] BytesOf(FaqIndex index) => BytesOf(index.Write);

    private static byte[] BytesOf(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.ToArray();
    }
}
