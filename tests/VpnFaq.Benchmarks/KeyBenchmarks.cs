using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using VpnFaq.PreSharedKeys;

namespace VpnFaq.Benchmarks;

/// <summary>A hundred thousand keys of 64 characters, over filling as many bytes with randomness: all at once, and key by key.</summary>
[MemoryDiagnoser]
public class KeyBenchmarks
{
    private const int Keys = 100_000;

    private readonly byte[] all = new byte[Keys * KeyProfile.DefaultLength];
    private readonly byte[] one = new byte[KeyProfile.DefaultLength];
    private readonly RandomNumberGenerator random = RandomNumberGenerator.Create();

    [GlobalCleanup]
    public void Cleanup() => random.Dispose();

    [Benchmark(Baseline = true)]
    public void FillBytes() => random.GetBytes(all);

    [Benchmark]
    public void FillBytesKeyByKey()
    {
        for (var i = 0; i < Keys; i++)
            random.GetBytes(one);
    }

    [Benchmark]
    public int MakeKeys()
    {
        var characters = 0;
        using var generator = new PreSharedKeyGenerator(KeyProfile.Portable(null));
        for (var i = 0; i < Keys; i++)
        {
            var key = generator.Next();
            characters += key.Length;
        }

        return characters;
    }
}
