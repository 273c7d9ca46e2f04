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

    [GlobalSetup(Targets = [nameof(JsonDocumentParse), nameof(CheckFile)])]
    public void SetUpFile()
    {
        Start();
        path = RestTopology.FileOf(Gateways);
        content = File.ReadAllBytes(path);
    }

    // On their own: garbage collection would look at all these objects whenever a file is read.
    [GlobalSetup(Targets = [nameof(WalkProperties), nameof(CheckObjects)])]
    public void SetUpObjects()
    {
        Start();
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

    private void Start() => session = new ModuleSession(Module.Staged, typeof(PropertyWalkCommand).Assembly.Location);

    private int Pipe(string cmdlet)
    {
        using var command = session.Command(cmdlet);
        return command.Invoke(objects).Count;
    }
}
