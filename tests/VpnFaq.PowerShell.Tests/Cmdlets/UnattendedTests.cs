using System.Management.Automation;
using System.Management.Automation.Runspaces;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

/// <summary>As runbooks and jobs run: no host, many runspaces at once, streams of limited size.</summary>
public sealed class UnattendedTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    private const int StreamLimit = 1_048_576;

    [Fact]
    public void Many_runspaces_without_a_host_find_the_same_at_the_same_time()
    {
        var state = InitialSessionState.CreateDefault2();
        state.ImportPSModule(Repository.Manifest);
        using var pool = RunspaceFactory.CreateRunspacePool(state);
        pool.SetMaxRunspaces(8);
        pool.Open();
        const string script =
            """
            $ErrorActionPreference = 'Stop'
            $settings = @{ Preset = 'Strict'; Suppressions = @{ Rule = 'VPN1*'; Resource = '*'; Reason = 'Test.' }; NamingPattern = @{ Connection = '^cn-' } }
            Test-VpnGatewayConfig -Path $args[0] -Settings $settings -AsOf 2026-11-24 -Outcome Pass, Fail, NotApplicable, Unknown, Suppressed -WarningAction SilentlyContinue |
                ForEach-Object { "$($_.RuleId) $($_.ResourceId) $($_.Property) $($_.Severity) $($_.Outcome) $($_.Message)" }
            """;
        var runs = Enumerable.Range(0, 24).Select(_ =>
        {
            var pipeline = System.Management.Automation.PowerShell.Create();
            pipeline.RunspacePool = pool;
            pipeline.AddScript(script).AddArgument(Repository.Path("docs", "samples"));
            return (pipeline, result: pipeline.BeginInvoke());
        }).ToList();
        var texts = runs.ConvertAll(run =>
        {
            using (run.pipeline)
                return string.Join('\n', run.pipeline.EndInvoke(run.result).Select(line => line.ToString()));
        });
        Assert.True(texts[0].Length > 1_000);
        Assert.Single(texts.Distinct());
    }

    [Fact]
    public void FailOn_throws_once_at_the_end_with_the_count_by_severity()
    {
        var result = session.Run(
            "$ErrorActionPreference = 'Stop'; $found = @(); try { Test-VpnGatewayConfig -Path $path -FailOn Warning -OutVariable +found -WarningAction Ignore } catch { $_ }",
            ("path", Repository.Path("docs", "samples", "neglected")));
        Assert.Null(result.Failure);
        var thrown = Assert.IsType<ErrorRecord>(result.Output[^1].BaseObject);
        Assert.All(result.Output.SkipLast(1), found => Assert.IsType<Finding>(found.BaseObject));
        var errors = result.Output.Count(found => found.BaseObject is Finding { Severity: FindingSeverity.Error });
        Assert.Contains($"Error: {errors}, Warning: ", thrown.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-FailOn Error")]
    [InlineData("-Settings @{ FailOn = 'Error' }")]
    public void A_report_down_the_pipeline_is_written_before_FailOn_throws(string failOn)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "report.json");
        var result = session.Run(
            $"$ErrorActionPreference = 'Stop'; Test-VpnGatewayConfig -Path $path {failOn} -WarningAction Ignore | Export-VpnGatewayReport -Path $file",
            ("path", Repository.Path("docs", "samples", "neglected")),
            ("file", file));
        Assert.StartsWith("VpnFaq.FindingsFound", result.Failure?.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.True(File.Exists(file));
    }

    [Fact]
    public void Long_input_tells_its_progress_and_says_when_it_is_done()
    {
        using var pipeline = System.Management.Automation.PowerShell.Create();
        var state = InitialSessionState.CreateDefault2();
        state.ImportPSModule(Repository.Manifest);
        using var runspace = RunspaceFactory.CreateRunspace(state);
        runspace.Open();
        pipeline.Runspace = runspace;
        pipeline.AddScript("1..2500 | ForEach-Object { @{ type = 'Microsoft.Network/localNetworkGateways'; name = \"lng-$_\"; properties = @{} } } | Test-VpnGatewayConfig -IncludeRule VPN301").Invoke();
        Assert.Equal(["1,000 resources read", "2,000 resources read", "1,000 of 2,500 resources judged", "2,000 of 2,500 resources judged", "Done"], pipeline.Streams.Progress.Select(p => p.StatusDescription));
        Assert.Equal(ProgressRecordType.Completed, pipeline.Streams.Progress[^1].RecordType);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_thousand_findings_stay_below_a_mebibyte(int depth)
    {
        var found = session.Run("Test-VpnGatewayConfig -Path $path -WarningAction Ignore -Settings Default", ("path", Repository.Path("docs", "samples"))).Objects<Finding>();
        var thousand = Enumerable.Range(0, 1_000).Select(i => found[i % found.Count]).ToList();
        var text = session.Run($"[System.Management.Automation.PSSerializer]::Serialize($found, {depth})", ("found", thousand)).Objects<string>().Single();
        Assert.InRange(text.Length, 0, StreamLimit);
    }

    [Fact]
    public void A_finding_that_went_through_a_job_still_has_all_that_it_says()
    {
        var path = ("path", (object?)Repository.Path("docs", "samples", "neglected"));
        const string names = "'RuleId', 'RuleName', 'Severity', 'Outcome', 'ResourceName', 'ResourceType', 'ResourceId', 'Property', 'Actual', 'Expected', 'Message', 'Reason', 'Recommendation', 'Fix', 'Impact', 'FaqId', 'SourceUri', 'SourceDate', 'Location'";
        const string show = $"ForEach-Object {{ $finding = $_; foreach ($name in {names}) {{ \"$name $($finding.$name)\" }} }}";
        var live = session.Run($"Test-VpnGatewayConfig -Path $path -WarningAction Ignore | {show}", path).Clean();
        var stored = session.Run($"[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize(@(Test-VpnGatewayConfig -Path $path -WarningAction Ignore))) | {show}", path).Clean();
        Assert.Equal(live.Objects<string>(), stored.Objects<string>());
    }

    [Fact]
    public void A_report_of_stored_findings_is_the_report_of_the_findings()
    {
        const string settings = "-Settings @{ Suppressions = @{ Rule = 'VPN4*'; Resource = '*'; Reason = 'Later [or never].'; Owner = 'net'; Expires = '2027-01-31' } } -AsOf 2026-11-24 -Outcome Fail, Suppressed -WarningAction Ignore";
        var path = ("path", (object?)Repository.Path("docs", "samples", "neglected"));
        foreach (var format in new[] { "Sarif", "JUnit", "Json", "Csv" })
        {
            var live = session.Run($"Test-VpnGatewayConfig -Path $path {settings} | ConvertTo-VpnGatewayReport -Format {format}", path).Clean().Objects<string>().Single();
            var stored = session.Run(
                $"[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize(@(Test-VpnGatewayConfig -Path $path {settings}))) | ConvertTo-VpnGatewayReport -Format {format}", path).Clean().Objects<string>().Single();
            Assert.Equal(live, stored);
        }
    }
}
