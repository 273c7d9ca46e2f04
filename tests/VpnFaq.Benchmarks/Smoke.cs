using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using VpnFaq.Benchmarks.ColdStart;

namespace VpnFaq.Benchmarks;

/// <summary>Runs every benchmark once, over the smaller topologies, to see that it runs; how fast is nobody's concern here.</summary>
internal static class Smoke
{
    public const string Argument = "--smoke";

    private const int MostGateways = 100;

    /// <summary>Ends with a line that counts.</summary>
    /// <returns>Whether all ran.</returns>
    public static bool Run()
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Dry.WithToolchain(InProcessNoEmitToolchain.Instance))
            .AddFilter(new SimpleFilter(IsSmall))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(new FailureLogger());
        var (passed, failed) = (0, 0);
        foreach (var summary in BenchmarkSwitcher.FromAssembly(typeof(Smoke).Assembly).Run(["--filter", "*"], config))
        {
            failed += summary.HasCriticalValidationErrors ? 1 : 0;
            foreach (var report in summary.Reports)
            {
                (passed, failed) = report.Success ? (passed + 1, failed) : (passed, failed + 1);
                Console.WriteLine($"{(report.Success ? "ran" : "FAILED")}: {report.BenchmarkCase.DisplayInfo}");
            }
        }

        (passed, failed) = ColdStartTrial.Run(1) ? (passed + 1, failed) : (passed, failed + 1);
        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 && passed > 1;
    }

    private static bool IsSmall(BenchmarkCase benchmark) =>
        benchmark.Parameters.Items.All(item => item.Name != "Gateways" || item.Value is int and <= MostGateways);

    /// <summary>Shows errors only.</summary>
    private sealed class FailureLogger : ILogger
    {
        public string Id => nameof(FailureLogger);

        public int Priority => 0;

        public void Write(LogKind logKind, string text)
        {
            if (logKind == LogKind.Error)
                Console.Write(text);
        }

        public void WriteLine()
        {
        }

        public void WriteLine(LogKind logKind, string text)
        {
            if (logKind == LogKind.Error)
                Console.WriteLine(text);
        }

        public void Flush()
        {
        }
    }
}
