using System.Collections.Concurrent;
using VpnFaq.Resources;
using VpnFaq.Rules;

namespace VpnFaq.Core.Tests.Rules;

public sealed class RuleContextTests
{
    [Fact]
    public void What_is_worked_out_once_is_one_thing_for_all_threads()
    {
        var context = new RuleContext(new Topology([]), new DateTime(2026, 11, 24));
        var subjects = Enumerable.Range(0, 1_000).Select(_ => new object()).ToArray();
        var made = new ConcurrentBag<(object About, object Made)>();
        Parallel.For(0, 8, _ =>
        {
            foreach (var subject in subjects)
                made.Add((subject, context.Once(subject, static (_, _) => new object())));
        });
        Assert.All(made.GroupBy(m => m.About), group => Assert.Single(group.Select(m => m.Made).Distinct()));
    }
}
