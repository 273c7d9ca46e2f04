using VpnFaq.Benchmarks.Topologies;
using VpnFaq.Reading;
using VpnFaq.Resources;
using VpnFaq.Rules;

namespace VpnFaq.Core.Tests;

/// <summary>
/// What a check allocates for a gateway with all around it, on all of its threads: so no other test runs beside these.
/// Bytes do not depend on the machine's speed, and a step back shows at once.
/// </summary>
[Collection(nameof(AllocationTests))]
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public sealed class AllocationTests : IDisposable
{
    private const int Gateways = 200;

    private readonly string path = Path.GetTempFileName();

    public AllocationTests()
    {
        using var stream = File.Create(path);
        RestTopology.WriteGateways(stream, Gateways);
    }

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Reading_allocates_no_more_than_was_reached()
    {
        var file = new FileInfo(path).Length;
        var bytes = BytesOf(() => ConfigurationFile.Read(path).Resources.Count);
        Assert.InRange((bytes - file) / Gateways, 1, 16_000);
    }

    [Fact]
    public void The_topology_allocates_no_more_than_was_reached()
    {
        var resources = ConfigurationFile.Read(path).Resources;
        Assert.InRange(BytesOf(() => new Topology(resources).All.Count) / Gateways, 1, 1_800);
    }

    [Fact]
    public void What_is_kept_for_a_picture_that_nobody_asks_for_is_no_more_than_was_reached()
    {
        var topology = new Topology(ConfigurationFile.Read(path).Resources);
        Assert.InRange(BytesOf(() => TopologySketcher.Sketch(topology).IsValueCreated ? 0 : 1) / Gateways, 1, 750);
    }

    [Fact]
    public void Rules_allocate_no_more_than_was_reached()
    {
        var topology = new Topology(ConfigurationFile.Read(path).Resources);
        var bytes = BytesOf(() =>
        {
            var context = new RuleContext(topology, new DateTime(2026, 11, 24));
            var failures = 0;
            foreach (var resource in topology.All)
            {
                var rules = RuleCatalog.Default.RulesFor(resource);
                for (var i = 0; i < rules.Count; i++)
                    failures += rules[i].Check(resource, context).Outcome == FindingOutcome.Fail ? 1 : 0;
            }

            return failures;
        });
        Assert.InRange(bytes / Gateways, 1, 1_500);
    }

    // The first run pays for what is made once in a process.
    private static long BytesOf(Func<int> work)
    {
        Assert.NotEqual(0, work());
        var before = GC.GetTotalAllocatedBytes(precise: true);
        work();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
