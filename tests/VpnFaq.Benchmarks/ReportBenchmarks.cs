using System.Text;
using BenchmarkDotNet.Attributes;
using VpnFaq.Benchmarks.Topologies;
using VpnFaq.Reading;
using VpnFaq.Reports;
using VpnFaq.Resources;
using VpnFaq.Rules;

namespace VpnFaq.Benchmarks;

/// <summary>Each report of all findings about a topology. A hundred times the findings may take a hundred times as long; the floor is turning a text of that length into bytes.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private static readonly DateTime AsOf = new(2026, 11, 24);

    private IReadOnlyList<Finding> findings = [];
    private string report = string.Empty;

    [Params(100, 10_000)]
    public int Gateways { get; set; }

    [ParamsAllValues]
    public ReportFormat Format { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var topology = new Topology(ConfigurationFile.Read(RestTopology.FileOf(Gateways)).Resources);
        findings = [.. new Checker(RuleCatalog.Default, new CheckOptions { AsOf = AsOf }).Check(topology)];
        report = Write();
    }

    [Benchmark(Baseline = true)]
    public byte[] EncodeText() => Encoding.UTF8.GetBytes(report);

    [Benchmark]
    public string Write() => Report.Write(Format, new ReportContent(findings));
}
