using BenchmarkDotNet.Attributes;
using VpnFaq.Benchmarks.Topologies;
using VpnFaq.Reading;
using VpnFaq.Resources;
using VpnFaq.Rules;

namespace VpnFaq.Benchmarks;

/// <summary>Every rule about every resource of a topology that is read; one operation is one gateway with all around it.</summary>
[MemoryDiagnoser]
public class CheckingBenchmarks
{
    private const int Gateways = 1_000;

    private static readonly DateTime AsOf = new(2026, 11, 24);

    private Topology topology = new([]);

    [GlobalSetup]
    public void Setup() => topology = new Topology(ConfigurationFile.Read(RestTopology.FileOf(Gateways)).Resources);

    [Benchmark(OperationsPerInvoke = Gateways)]
    public int AllRules() => new Checker(RuleCatalog.Default, new CheckOptions { AsOf = AsOf }).Check(topology).Count();
}
