using System.Text.Json;
using BenchmarkDotNet.Attributes;
using VpnFaq.Benchmarks.Topologies;
using VpnFaq.Reading;
using VpnFaq.Resources;

namespace VpnFaq.Benchmarks;

/// <summary>From a JSON file to resources and their topology, over what parsing the same bytes costs at the least.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private string path = string.Empty;
    private byte[] content = [];
    private IReadOnlyList<Resource> resources = [];

    [Params(1, 100, 10_000)]
    public int Gateways { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        path = RestTopology.FileOf(Gateways);
        content = File.ReadAllBytes(path);
        resources = ConfigurationFile.Read(path).Resources;
    }

    [Benchmark(Baseline = true)]
    public JsonValueKind JsonDocumentParse()
    {
        using var document = JsonDocument.Parse(content);
        return document.RootElement.ValueKind;
    }

    [Benchmark]
    public int ReadJson() => ConfigurationFile.Read(path).Resources.Count;

    [Benchmark]
    public int BuildTopology() => new Topology(resources).All.Count;
}
