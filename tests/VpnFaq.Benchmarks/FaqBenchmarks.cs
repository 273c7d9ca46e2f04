using System.Management.Automation;
using BenchmarkDotNet.Attributes;
using VpnFaq.Benchmarks.ColdStart;
using VpnFaq.Faq;

namespace VpnFaq.Benchmarks;

/// <summary>Finding answers in a process that is warm: the index from the files and as prepared, and questions in turn.</summary>
[MemoryDiagnoser]
public class FaqBenchmarks
{
    private static readonly string[] Questions =
    [
        "how big must the gateway subnet be", "can i use bgp with a policy based gateway", "which sku do i need for 50 tunnels",
        "does azure suport ikev1 and ikev2 on one gateway", "how long may a preshared key be", "nat with overlapping networks on both sides",
        "how do linux clients connect", "wie ist das wetter morgen",
    ];

    private ModuleSession? session;
    private PowerShell[] commands = [];
    private FaqBook book = FaqBook.Embedded;

    [GlobalSetup]
    public void Setup()
    {
        book = FaqBook.ReadFiles();
        session = new ModuleSession(Module.Staged);
        commands = [.. Questions.Select(question => session.Command("Get-VpnFaqAnswer", question))];
    }

    [GlobalCleanup]
    public void Cleanup() => session?.Dispose();

    /// <summary>What the build does once.</summary>
    [Benchmark]
    public int IndexFromFiles() => FaqIndexBuilder.Build(book.Entries, SearchOptions.Default).EntryCount;

    /// <summary>What the first question of a process does.</summary>
    [Benchmark]
    public int IndexAsPrepared() => FaqIndex.Of(FaqBook.Embedded, SearchOptions.Default).EntryCount;

    [Benchmark(OperationsPerInvoke = 8)]
    public int Search()
    {
        var answers = 0;
        foreach (var question in Questions)
            answers += FaqDesk.Default.Ask(question, 1, _ => true).Answers.Count;
        return answers;
    }

    /// <summary>The same with what PowerShell costs for a pipeline of one cmdlet.</summary>
    [Benchmark(OperationsPerInvoke = 8)]
    public int SearchByCmdlet()
    {
        var answers = 0;
        foreach (var command in commands)
        {
            answers += command.Invoke().Count;
            command.Streams.ClearStreams();
        }

        return answers;
    }
}
