using System.Management.Automation;
using System.Text;
using VpnFaq.PowerShell.Tests.AzShapes;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

public sealed class VpnGatewayReportTests(ModuleSession session) : IClassFixture<ModuleSession>, IDisposable
{
    private const string Check = "$all | Test-VpnGatewayConfig -IncludeRule VPN301, VPN401, VPN402";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vpnfaq-report-");
    private readonly object site = new AzSite().All;

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("Html", "<!DOCTYPE html>")]
    [InlineData("Sarif", "{\n  \"$schema\"")]
    [InlineData("JUnit", "<?xml")]
    [InlineData("Markdown", "# VPN gateway check")]
    [InlineData("Json", "[\n  {\n    \"RuleId\": \"VPN")]
    [InlineData("Csv", "\"RuleId\",")]
    [InlineData("Baseline", "{\n  \"kind\": \"VpnFaq baseline\"")]
    public void Findings_become_one_text(string format, string start) =>
        Assert.StartsWith(start, Text($"{Check} | ConvertTo-VpnGatewayReport {format}"), StringComparison.Ordinal);

    [Fact]
    public void The_picture_is_there_in_one_pipeline() =>
        Assert.Contains("aria-label=\"Network ", Text($"{Check} | ConvertTo-VpnGatewayReport Html -Title Site"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Test-VpnGatewayConfig -IncludeRule VPN210")]
    [InlineData("Test-VpnGatewayConfig -IncludeRule VPN301 | Where-Object { $_.Severity -eq 'Information' }")]
    public void It_is_there_too_where_no_finding_comes(string check) =>
        Assert.Contains("aria-label=\"Network ", Text($"$all | {check} | ConvertTo-VpnGatewayReport Html"), StringComparison.Ordinal);

    [Fact]
    public void A_report_hears_of_no_check_before_after_or_beside_its_own_pipeline()
    {
        var page = Text("""
            $null = $all | Test-VpnGatewayConfig
            $page = & { } | ConvertTo-VpnGatewayReport Html
            $null = $all | Test-VpnGatewayConfig
            $page
            """);
        Assert.Contains("does not know what was checked", page, StringComparison.Ordinal);
        // One that a mistake ended waits no longer.
        var result = session.Run("$all | Test-VpnGatewayConfig -IncludeRule VPN210 | Export-VpnGatewayReport -Path \"$folder/none/a.md\"; $all | Test-VpnGatewayConfig -IncludeRule VPN401 -FailOn Error", ("all", site), ("folder", folder.FullName));
        Assert.Equal(["VpnFaq.FolderNotFound", "VpnFaq.FindingsFound"], result.Errors.Append(result.Failure).OfType<ErrorRecord>().Select(e => e.FullyQualifiedErrorId.Split(',')[0]));
    }

    [Fact]
    public void What_fails_the_check_waits_for_the_file_even_if_no_finding_comes()
    {
        var result = session.Run("$ErrorActionPreference = 'Stop'; $all | Test-VpnGatewayConfig -IncludeRule VPN401 -Outcome Unknown -FailOn Error | Export-VpnGatewayReport -Path \"$folder/a.html\"", ("all", site), ("folder", folder.FullName));
        Assert.StartsWith("VpnFaq.FindingsFound", result.Failure?.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("No failures in this report", File.ReadAllText(PathOf("a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_of_stored_findings_keeps_what_the_old_one_knew()
    {
        Export("\"$folder/known.json\" -Format Baseline").Clean();
        Assert.Equal("True", Text($$"""
            $findings = {{Check}} -BaselinePath "$folder/known.json" -Outcome Fail, Suppressed
            $stored = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($findings))
            "$(($findings | ConvertTo-VpnGatewayReport Baseline) -ceq ($stored | ConvertTo-VpnGatewayReport Baseline))"
            """));
        Assert.Contains("VPN401", Text($"$f = {Check} -BaselinePath \"$folder/known.json\" -Outcome Suppressed; [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($f)) | ConvertTo-VpnGatewayReport Baseline"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sarif")]
    [InlineData("JUnit")]
    [InlineData("Json")]
    [InlineData("Csv")]
    public void Findings_that_were_stored_make_the_same_report(string format)
    {
        var text = Text($$"""
            $findings = {{Check}} -Outcome Fail, Pass, NotApplicable, Unknown
            $text = [System.Management.Automation.PSSerializer]::Serialize($findings)
            $stored = [System.Management.Automation.PSSerializer]::Deserialize($text)
            "$(($findings | ConvertTo-VpnGatewayReport {{format}}) -ceq ($stored | ConvertTo-VpnGatewayReport {{format}}))"
            """);
        Assert.Equal("True", text);
    }

    [Fact]
    public void Stored_findings_have_no_picture_and_the_page_says_so() =>
        Assert.Contains("There is no picture", Text($$"""
            $text = [System.Management.Automation.PSSerializer]::Serialize(({{Check}}))
            [System.Management.Automation.PSSerializer]::Deserialize($text) | ConvertTo-VpnGatewayReport Html
            """), StringComparison.Ordinal);

    [Fact]
    public void A_stored_finding_that_was_tampered_with_brings_no_link_and_no_control_character()
    {
        var result = session.Run("""
            $finding = [pscustomobject]@{ RuleId = 'VPN198'; RuleName = "x$([char]27)[31m"; Severity = 'Error'; Outcome = 'Fail'; ResourceName = 'gw'; SourceUri = 'javascript:alert(1)'; SourceDate = '2026-01-01' }
            $finding.RuleId = 'VPN197'
            $finding | ConvertTo-VpnGatewayReport Html
            """);
        Assert.Equal("VpnFaq.NotAFinding", Assert.Single(result.Errors).FullyQualifiedErrorId.Split(',')[0]);
        Assert.DoesNotContain("javascript:alert", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$null")]
    [InlineData("@()")]
    public void No_findings_make_a_report_all_the_same(string input) => Assert.Equal("[]\n", Text($"{input} | ConvertTo-VpnGatewayReport Json"));

    [Fact]
    public void What_is_no_finding_is_an_error_and_the_rest_is_reported()
    {
        var result = session.Run($"& {{ 'text'; {Check} }} | ConvertTo-VpnGatewayReport Csv", ("all", site));
        result.OnlyError("VpnFaq.NotAFinding");
        Assert.Equal(4, ((string)result.Output.Single().BaseObject).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("ConvertTo-VpnGatewayReport Markdown")]
    [InlineData("Export-VpnGatewayReport -Path \"$([System.IO.Path]::GetTempPath())/vpnfaq-strangers.md\" -PassThru")]
    public void Without_a_finding_among_other_things_there_is_no_report_which_would_say_that_all_is_well(string report)
    {
        var result = session.Run("'text' | " + report);
        result.OnlyError("VpnFaq.NotAFinding");
        Assert.Empty(result.Output);
    }

    [Fact]
    public void A_list_as_an_argument_is_unrolled() =>
        Assert.Equal(3, Text($"$f = {Check}; ConvertTo-VpnGatewayReport -InputObject $f -Format Json").Split("\"RuleId\"").Length - 1);

    [Fact]
    public void The_ending_tells_the_format_of_each_file_and_none_has_a_byte_order_mark()
    {
        var result = Export("-Path \"$folder/a.sarif\", \"$folder/a.xml\", \"$folder/a.md\", \"$folder/a.html\", \"$folder/a.csv\", \"$folder/a.json\" -PassThru").Clean();
        Assert.Equal(["a.sarif", "a.xml", "a.md", "a.html", "a.csv", "a.json"], result.Objects<FileInfo>().Select(f => f.Name));
        Assert.All(result.Objects<FileInfo>(), file => Assert.False(File.ReadAllBytes(file.FullName).AsSpan().StartsWith(Encoding.UTF8.Preamble)));
        Assert.StartsWith("<?xml", File.ReadAllText(PathOf("a.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_emitted_unless_asked_for_and_Format_wins_over_the_ending()
    {
        Assert.Empty(Export("-Path \"$folder/a.txt\" -Format Markdown").Clean().Output);
        Assert.StartsWith("# ", File.ReadAllText(PathOf("a.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_writes_nothing()
    {
        Export("\"$folder/a.md\" -WhatIf").Clean();
        Assert.Empty(folder.GetFiles());
    }

    [Theory]
    [InlineData("\"$folder/a.txt\"", "VpnFaq.FormatUnknown")]
    [InlineData("\"$folder/none/a.md\"", "VpnFaq.FolderNotFound")]
    [InlineData("\"$folder\" -Format Json", "VpnFaq.PathIsFolder")]
    [InlineData("\"$folder/there.md\" -NoClobber", "VpnFaq.FileExists")]
    [InlineData("\"$folder/there.md\" -NoClobber -Force", "VpnFaq.FileExists")]
    [InlineData("env:a.md", "VpnFaq.NotAFilePath")]
    public void What_cannot_be_written_ends_the_pipeline_before_anything_is_checked(string arguments, string id)
    {
        File.WriteAllText(PathOf("there.md"), "mine");
        var result = session.Run($"& {{ $script:ran = $true; {Check} }} | Export-VpnGatewayReport {arguments}", ("all", site), ("folder", folder.FullName));
        result.OnlyError(id);
        Assert.Equal("mine", File.ReadAllText(PathOf("there.md")));
    }

    [Fact]
    public void Force_makes_folders_and_replaces_what_is_read_only()
    {
        var file = new FileInfo(PathOf("a.md"));
        File.WriteAllText(file.FullName, "old");
        file.IsReadOnly = true;
        Export("\"$folder/a.md\", \"$folder/deep/er/a.md\" -Force").Clean();
        Assert.StartsWith("# ", File.ReadAllText(file.FullName), StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("deep", "er", "a.md")));
    }

    [Theory]
    [InlineData("Error")]
    [InlineData("Information")]
    public void FailOn_writes_the_file_and_then_fails(string severity)
    {
        Export($"\"$folder/a.md\" -FailOn {severity}").OnlyError("VpnFaq.FindingsFound");
        Assert.True(File.Exists(PathOf("a.md")));
    }

    [Fact]
    public void FailOn_lets_lesser_findings_pass() =>
        session.Run("$all | Test-VpnGatewayConfig -IncludeRule VPN301 -Outcome Pass -WarningAction SilentlyContinue | Where-Object { $_.Outcome -eq 'Pass' } | Export-VpnGatewayReport \"$folder/a.md\" -FailOn Information", ("all", site), ("folder", folder.FullName)).Clean();

    [Fact]
    public void Files_are_named_from_the_root_of_the_repository_that_the_current_folder_is_in()
    {
        folder.CreateSubdirectory(".git");
        folder.CreateSubdirectory("infra");
        File.Copy(Repository.Path("docs", "samples", "neglected", "old-office.json"), PathOf("infra", "old-office.json"));
        var report = Text("""
            $path = $ExecutionContext.SessionState.Path
            $before = $path.CurrentLocation
            $null = $path.SetLocation("$folder/infra")
            try { Test-VpnGatewayConfig old-office.json -WarningAction SilentlyContinue | ConvertTo-VpnGatewayReport Json } finally { $null = $path.SetLocation($before) }
            """);
        Assert.Contains("\"File\": \"infra/old-office.json\"", report, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Name, report, StringComparison.Ordinal);
    }

    [Fact]
    public void Known_findings_of_a_baseline_are_suppressed_in_the_next_report()
    {
        Export("\"$folder/known.json\" -Format Baseline").Clean();
        var report = Text($"{Check} -BaselinePath \"$folder/known.json\" -Outcome Fail, Suppressed | ConvertTo-VpnGatewayReport Json");
        Assert.DoesNotContain("\"Outcome\": \"Fail\"", report, StringComparison.Ordinal);
        Assert.Contains("\"SuppressionReason\": \"Known: the baseline known.json lists it.\"", report, StringComparison.Ordinal);
    }

    private PipelineResult Export(string arguments) => session.Run($"{Check} | Export-VpnGatewayReport {arguments}", ("all", site), ("folder", folder.FullName));

    private string Text(string script) => Assert.IsType<string>(Assert.Single(session.Run(script, ("all", site), ("folder", folder.FullName)).Clean().Output).BaseObject);

    private string PathOf(params string[] parts) => Path.Combine([folder.FullName, .. parts]);
}
