using VpnFaq.Faq;

namespace VpnFaq.Core.Tests.Faq;

/// <summary>What answers do without: the first of a process reads no text but its own, later ones take little memory.</summary>
public class WorkNotDoneTests
{
    // These questions take 17 KB each.
    private const long MostBytesPerAnswer = 22 * 1024;

    private static readonly string[] Questions =
    [
        "how big must the gateway subnet be", "can i use bgp with a policy based gateway", "which sku do i need for 50 tunnels",
        "does azure suport ikev1 and ikev2 on one gateway", "how long may a preshared key be", "nat with overlapping networks on both sides",
        "how do linux clients connect", "wie ist das wetter morgen",
    ];

    [Fact]
    public void Ranking_reads_no_text_of_an_answer()
    {
        var unread = FaqBook.Embedded.Entries.Select(entry => new FaqEntry(
            entry.Id,
            entry.Topic,
            entry.IsPublishedQuestion,
            () => throw new InvalidOperationException("A text was read."),
            () => throw new InvalidOperationException("A text was shown.")));
        var search = new FaqSearch(new FaqBook([.. unread]), _ => [], SearchOptions.Default, FaqIndex.Of(FaqBook.Embedded, SearchOptions.Default));
        var hit = Assert.Single(search.Find("how big must the gateway subnet be", 1, entry => entry.Topic == "gateways"));
        Assert.Equal("do-i-need-a-gateway-subnet", hit.Entry.Id);
        Assert.Throws<InvalidOperationException>(() => hit.Entry.Question);
    }

    [Fact]
    public void Later_answers_take_little_memory()
    {
        AnswerAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        AnswerAll();
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Questions.Length, 1, MostBytesPerAnswer);
    }

    private static void AnswerAll()
    {
        foreach (var question in Questions)
            Assert.NotNull(FaqDesk.Default.Ask(question, 1, _ => true));
    }
}
