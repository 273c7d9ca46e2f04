using System.Text.Json;
using BenchmarkDotNet.Attributes;
using VpnFaq.Benchmarks.ColdStart;
using VpnFaq.Benchmarks.Topologies;

namespace VpnFaq.Benchmarks;

/// <summary>Test-VpnGatewayConfig as users run it: on a file, over parsing its bytes; on objects in memory, over a cmdlet that walks their properties.</summary>
[MemoryDiagnoser]
public class CmdletBenchmarks
{
    private ModuleSession session = null!;
    private string path = string.Empty;
    private byte[] content = [];
    private object[] objects = [];

    [Params(100, 1_000, 10_000)]
    public int Gateways { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        session = new ModuleSession(Module.Staged, typeof(PropertyWalkCommand).Assembly.Location);
        path = RestTopology.FileOf(Gateways);
        content = File.ReadAllBytes(path);
        objects = AzTopology.Gateways(Gateways);
    }

    [GlobalCleanup]
    public void Cleanup() => session.Dispose();

    [Benchmark]
    public JsonValueKind JsonDocumentParse()
    {
        using var document = JsonDocument.Parse(content);
        return document.RootElement.ValueKind;
    }

    [Benchmark]
    public int CheckFile() => session.Run("Test-VpnGatewayConfig", path).Count;

    [Benchmark]
    public int WalkProperties() => Pipe("Invoke-PropertyWalk");

    [Benchmark]
    public int CheckObjects() => Pipe("Test-VpnGatewayConfig");

    private int Pipe(string cmdlet)
    {
        using var command = session.Command(cmdlet);
        return command.Invoke(objects).Count;
    }
}
