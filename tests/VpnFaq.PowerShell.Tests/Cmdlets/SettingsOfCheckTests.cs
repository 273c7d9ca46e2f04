using VpnFaq.PowerShell.Tests.AzShapes;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

/// <summary>Test-VpnGatewayConfig under settings and baselines.</summary>
public sealed class SettingsOfCheckTests(ModuleSession session) : IClassFixture<ModuleSession>, IDisposable
{
    private const string Neglected = "neglected/old-office.json";

    private readonly TemporaryFolder folder = new();
    private readonly AzSite site = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Settings_that_cannot_be_used_end_the_command_before_it_reads_anything()
    {
        var result = Stopping("42 | Test-VpnGatewayConfig -Settings @{ FailsOn = 'Error' }");
        Assert.StartsWith("VpnFaq.SettingsKeyUnknown", result.Failure?.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("Did you mean FailOn?", result.Failure?.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void Of_several_mistakes_the_first_is_told_and_where_to_see_the_others()
    {
        var failure = Stopping("42 | Test-VpnGatewayConfig -Settings @{ AsOf = 'soon'; FailOn = 'never' }").Failure;
        Assert.Contains("Test-VpnGatewaySettings shows all 2 problems", failure?.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.psd1", "VpnFaq.SettingsNotFound")]
    [InlineData("Strickt", "VpnFaq.SettingsNotFound")]
    [InlineData("./", "VpnFaq.SettingsNotFound")]
    [InlineData("7", "VpnFaq.SettingsValue")]
    public void Settings_that_are_not_there_are_a_terminating_error(string settings, string id) =>
        Assert.StartsWith(id, Stopping($"$all | Test-VpnGatewayConfig -Settings {settings}", ("all", site.All)).Failure?.FullyQualifiedErrorId, StringComparison.Ordinal);

    [Fact]
    public void A_severity_of_the_settings_is_the_findings_and_decides_over_Severity_FailOn_and_Quiet()
    {
        const string settings = "-IncludeRule VPN401 -Settings @{ Severity = @{ VPN401 = 'Information' } }";
        var finding = session.Run($"$all | Test-VpnGatewayConfig {settings} -FailOn Warning", ("all", site.All)).Clean().Objects<Finding>().Single();
        Assert.Equal(FindingSeverity.Information, finding.Severity);
        Assert.Empty(session.Run($"$all | Test-VpnGatewayConfig {settings} -Severity Error", ("all", site.All)).Clean().Output);
        Assert.Equal([true], session.Run($"$all | Test-VpnGatewayConfig {settings} -Quiet", ("all", site.All)).Objects<bool>());
    }

    [Fact]
    public void What_the_command_line_says_wins()
    {
        const string settings = "-Settings @{ IncludeRule = 'VPN402'; FailOn = 'Error'; AsOf = '2026-06-30'; Suppressions = @{ Rule = 'VPN401'; Resource = '*'; Reason = 'Soon.'; Expires = '2026-06-30' } }";
        Assert.NotNull(Stopping($"$all | Test-VpnGatewayConfig {settings}", ("all", site.All)).Failure);
        Assert.Empty(session.Run($"$all | Test-VpnGatewayConfig {settings} -IncludeRule VPN401", ("all", site.All)).Clean().Output);
        Assert.NotEmpty(session.Run($"$all | Test-VpnGatewayConfig {settings} -IncludeRule VPN401 -AsOf 2026-07-01", ("all", site.All)).Output);
        Assert.Null(Stopping($"$all | Test-VpnGatewayConfig {settings} -IncludeRule VPN412 -FailOn Error", ("all", site.All)).Failure);
    }

    [Fact]
    public void Settings_beside_the_checked_file_or_in_the_checked_folder_are_found()
    {
        var file = folder.Sample(Neglected);
        folder.Write("VpnFaq.settings.psd1", "@{ IncludeRule = 'VPN401' }");
        Assert.Equal(["VPN401"], Rules("Test-VpnGatewayConfig -Path $path", file));
        Assert.Equal(["VPN401"], Rules("Test-VpnGatewayConfig -LiteralPath $path", folder.Path));
        Assert.Contains("VPN402", Rules("Test-VpnGatewayConfig -Path $path -Settings Default -Severity Error", file));
        var result = session.Run("Test-VpnGatewayConfig -Path $path -Verbose", ("path", file));
        Assert.Contains(result.Verbose, line => line.Contains("VpnFaq.settings.psd1", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_settings_beside_the_files_none_is_guessed()
    {
        string[] files = [folder.Sample(Neglected, "a"), folder.Sample(Neglected, "b")];
        folder.Write("a/VpnFaq.settings.psd1", "@{}");
        folder.Write("b/VpnFaq.settings.psd1", "@{}");
        Assert.StartsWith("VpnFaq.SettingsAmbiguous", Stopping("Test-VpnGatewayConfig -Path $path", ("path", files)).Failure?.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Null(Stopping("Test-VpnGatewayConfig -Path $path -Settings $own", ("path", files), ("own", Path.Combine(folder.Path, "a", "VpnFaq.settings.psd1"))).Failure);
    }

    [Fact]
    public void A_suppressed_finding_is_hidden_shown_on_demand_and_no_failure()
    {
        const string check = "$all | Test-VpnGatewayConfig -IncludeRule VPN401 -Settings @{ Suppressions = @{ Rule = 'VPN401'; Resource = 'cn-*'; Reason = 'Until the new device comes.'; Owner = 'network team' } }";
        Assert.Empty(session.Run($"{check} -FailOn Information", ("all", site.All)).Clean().Output);
        Assert.Equal([true], session.Run($"{check} -Quiet", ("all", site.All)).Clean().Objects<bool>());
        var shown = session.Run($"{check} -Outcome Suppressed", ("all", site.All)).Clean();
        Assert.Equal("network team", shown.Objects<Finding>().Single().Suppression?.Owner);
        Assert.Contains("Suppressed", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_acceptance_that_has_run_out_fails_again_at_that_day()
    {
        const string check = "$all | Test-VpnGatewayConfig -IncludeRule VPN401 -Settings @{ Suppressions = @{ Rule = 'VPN401'; Resource = '*'; Reason = 'Soon.'; Expires = '2026-06-30' } }";
        Assert.Empty(session.Run($"{check} -AsOf 2026-06-30", ("all", site.All)).Clean().Output);
        Assert.Contains("until 30 June 2026", session.Run($"{check} -AsOf 2026-07-01", ("all", site.All)).Clean().Objects<Finding>().Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppression_that_matches_nothing_is_a_warning_unless_its_rule_was_not_asked()
    {
        const string settings = "-Settings @{ Suppressions = @{ Rule = 'VPN401'; Resource = 'cn-gone'; Reason = 'Old.' } }";
        var warning = Assert.Single(session.Run($"$all | Test-VpnGatewayConfig -IncludeRule VPN401 {settings}", ("all", site.All)).Warnings);
        Assert.Contains("VPN401 for cn-gone", warning, StringComparison.Ordinal);
        Assert.Empty(session.Run($"$all | Test-VpnGatewayConfig -IncludeRule VPN402 {settings}", ("all", site.All)).Warnings);
    }

    [Fact]
    public void With_a_baseline_only_new_findings_fail()
    {
        var file = folder.Sample(Neglected);
        var baseline = Path.Combine(folder.Path, "known.json");
        session.Run("Test-VpnGatewayConfig -Path $path -IncludeRule VPN4* | Export-VpnGatewayReport -Path $known -Format Baseline", ("path", file), ("known", baseline)).Clean();
        Assert.Empty(session.Run("Test-VpnGatewayConfig -Path $path -IncludeRule VPN4* -BaselinePath $known -FailOn Information", ("path", file), ("known", baseline)).Clean().Output);

        File.WriteAllText(file, "\n\n" + File.ReadAllText(file));
        var result = session.Run("Test-VpnGatewayConfig -Path $path -BaselinePath $known -Outcome Fail, Suppressed", ("path", file), ("known", baseline));
        Assert.Contains(result.Objects<Finding>(), f => f is { RuleId: "VPN401", Outcome: FindingOutcome.Suppressed });
        Assert.All(result.Objects<Finding>().Where(f => f.Outcome == FindingOutcome.Suppressed), f => Assert.Contains("known.json", f.Suppression!.Reason, StringComparison.Ordinal));
        Assert.Contains(result.Objects<Finding>(), f => f is { Outcome: FindingOutcome.Fail });
    }

    [Theory]
    [InlineData("other.json", """{ "version": "2.1.0", "runs": [] }""", "VpnFaq.BaselineNotOurs")]
    [InlineData("other.csv", "a;b", "VpnFaq.BaselineNotOurs")]
    [InlineData(null, "", "VpnFaq.BaselineNotFound")]
    public void A_baseline_that_is_none_ends_the_command(string? name, string text, string id)
    {
        var path = name is null ? Path.Combine(folder.Path, "nowhere.json") : folder.Write(name, text);
        Assert.StartsWith(id, Stopping("$all | Test-VpnGatewayConfig -BaselinePath $path", ("all", site.All), ("path", path)).Failure?.FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_and_suppressions_do_the_same_in_every_culture()
    {
        var file = folder.Sample(Neglected);
        folder.Write("VpnFaq.settings.psd1", "@{ Severity = @{ VPN401 = 'INFORMATION' }; Suppressions = @{ Rule = 'GCMPAIRING'; Resource = 'CN-FACTORY'; Reason = 'x'; Expires = '2026-12-01' } }");
        var expected = session.Run("Test-VpnGatewayConfig -Path $path -Outcome Fail, Suppressed -AsOf 2026-12-02 | Format-List", ("path", file)).Everything;
        foreach (var culture in new[] { "tr-TR", "th-TH", "ar-SA" })
        {
            session.Culture = culture;
            try
            {
                Assert.Equal(expected, session.Run("Test-VpnGatewayConfig -Path $path -Outcome Fail, Suppressed -AsOf 2026-12-02 | Format-List", ("path", file)).Everything);
            }
            finally
            {
                session.Culture = "en-US";
            }
        }
    }

    [Fact]
    public void Presets_and_files_complete_by_Tab() =>
        Assert.Equal(["Strict"], session.Complete("Test-VpnGatewayConfig -Settings Str").Select(c => c.Text));

    // A terminating error ends the statement; whether the script goes on is the preference's choice.
    private PipelineResult Stopping(string script, params (string Name, object? Value)[] variables) => session.Run("$ErrorActionPreference = 'Stop'; " + script, variables);

    private IEnumerable<string> Rules(string script, string path) => session.Run(script, ("path", path)).Objects<Finding>().Select(f => f.RuleId).Distinct();
}
