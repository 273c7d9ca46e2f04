using BenchmarkDotNet.Attributes;
using VpnFaq.Benchmarks.Topologies;
using VpnFaq.Reading;
using VpnFaq.Resources;
using VpnFaq.Rules;

namespace VpnFaq.Benchmarks;

/// <summary>One gateway with a hundred tunnels and a thousand prefixes behind each: nothing may compare each with each.</summary>
[MemoryDiagnoser]
public class HubBenchmarks
{
    private static readonly DateTime AsOf = new(2026, 11, 24);

    private string path = string.Empty;
    private Topology topology = new([]);

    [GlobalSetup]
    public void Setup()
    {
        path = RestTopology.FileOfHub();
        topology = new Topology(ConfigurationFile.Read(path).Resources);
    }

    [Benchmark]
    public int ReadAndCheck() => Check(new Topology(ConfigurationFile.Read(path).Resources));

    [Benchmark]
    public int CheckOnly() => Check(topology);

    private static int Check(Topology topology) => new Checker(RuleCatalog.Default, new CheckOptions { AsOf = AsOf }).Check(topology).Count();
}
