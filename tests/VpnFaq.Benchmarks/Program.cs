using BenchmarkDotNet.Running;
using VpnFaq.Benchmarks;
using VpnFaq.Benchmarks.ColdStart;

return args switch
{
    [FreshProcess.Argument, var manifest, var asks] => Measured(manifest, bool.Parse(asks)),
    [ColdStartTrial.Argument] => ColdStartTrial.Run(15) ? 0 : 1,
    [Smoke.Argument] => Smoke.Run() ? 0 : 1,
    _ => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).Any(summary => summary.Reports.Any(report => !report.Success)) ? 1 : 0,
};

static int Measured(string manifest, bool asks)
{
    FreshProcess.Measure(manifest, asks);
    return 0;
}
