using System.Management.Automation.Language;
using System.Text.RegularExpressions;
using VpnFaq.PowerShell.Tests.AzShapes;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Module;

/// <summary>The runbook and the pipelines of the documentation do what they are shown for.</summary>
public sealed partial class SampleScriptsTests(ModuleSession session) : IClassFixture<ModuleSession>, IDisposable
{
    private static readonly string Runbook = Repository.Path("docs", "runbooks", "Test-VpnGatewayEstate.ps1");

    // The commands of Az that the runbook uses; pages of Resource Graph carry the token of the next.
    private const string Azure =
        """
        function Disable-AzContextAutosave { param($Scope) }
        function Connect-AzAccount { param([switch] $Identity, $AccountId) $log.Add("signed in $AccountId") }
        function New-AzStorageContext { param($StorageAccountName, [switch] $UseConnectedAccount) $StorageAccountName }
        function Set-AzStorageBlobContent { param($File, $Container, $Blob, $Context, $Properties, [switch] $Force) $log.Add($Properties.ContentType); [IO.File]::Copy($File, [IO.Path]::Combine($store, $Blob)) }
        function Search-AzGraph {
            param($Query, $First, [switch] $UseTenantScope, $SkipToken)
            $at = [int] $SkipToken
            [pscustomobject]@{ Data = @($all[$at]); SkipToken = if ($at + 1 -lt $all.Count) { "$($at + 1)" } }
        }

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_runbook_is_in_the_grammar_of_Windows_PowerShell()
    {
        var script = Parser.ParseFile(Runbook, out var tokens, out var errors);
        Assert.Empty(errors);
        Assert.Empty(script.FindAll(part => part is TernaryExpressionAst or PipelineChainAst or PipelineBaseAst { Extent.Text: "&" }, searchNestedScriptBlocks: true));
        Assert.DoesNotContain(tokens, token => token.Kind is TokenKind.QuestionQuestion or TokenKind.QuestionQuestionEquals or TokenKind.QuestionDot or TokenKind.QuestionLBracket or TokenKind.Clean);
        Assert.DoesNotContain(script.FindAll(part => part is CommandAst, searchNestedScriptBlocks: true), part => part.Extent.Text.StartsWith("exit", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_runbook_stores_the_reports_and_then_fails_once()
    {
        object[] all = [.. new AzSite().All];
        var log = new List<string>();
        var result = session.Run($"{Azure}. $runbook -StorageAccountName store -IdentityClientId 1234", ("all", all), ("store", folder.Path), ("runbook", Runbook), ("log", log));
        Assert.StartsWith("VpnFaq.FindingsFound", result.Failure?.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.StartsWith($"Checked {all.Length} resources.", result.Output.Single().ToString(), StringComparison.Ordinal);
        Assert.Equal([".html", ".json", ".sarif"], Directory.GetFiles(folder.Path).Select(Path.GetExtension).Order(StringComparer.Ordinal));
        Assert.Equal(["signed in 1234", "text/html; charset=utf-8", "application/json", "application/json"], log);
        Assert.All(Directory.GetFiles(folder.Path), file => Assert.DoesNotContain(AzSite.SharedKey, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void The_runbook_fails_where_it_sees_nothing() =>
        Assert.Contains("Reader", session.Run($"{Azure}function Search-AzGraph {{ [pscustomobject]@{{ Data = @(); SkipToken = $null }} }}; . $runbook -StorageAccountName store", ("runbook", Runbook), ("log", new List<string>())).Failure?.Exception.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("github-actions.yml")]
    [InlineData("azure-pipelines.yml")]
    public void A_pipeline_writes_the_files_that_its_later_steps_publish(string name)
    {
        var pipeline = File.ReadAllText(Repository.Path("docs", "ci", name));
        var check = Check().Match(pipeline).Value;
        folder.Sample("neglected/old-office.json", "infra");
        var here = Directory.GetCurrentDirectory();
        var result = session.Run(
            $"$ErrorActionPreference = 'Stop'\n{OutFile().Replace(check.Replace("-Path infra", "-Path $infra", StringComparison.Ordinal), "\"$$$0\"")}",
            ("infra", Path.Combine(folder.Path, "infra")),
            ("out", Path.Combine(folder.Path, "out")));
        Assert.StartsWith("VpnFaq.FindingsFound", result.Failure?.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(["vpn.md", "vpn.sarif", "vpn.xml"], Directory.GetFiles(Path.Combine(folder.Path, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(["out/vpn.md", "out/vpn.sarif"], file => Assert.True(pipeline.Split(file).Length > 2, $"{file} is written and not published."));
        Assert.Equal(here, Directory.GetCurrentDirectory());
    }

    [Fact]
    public void Code_scanning_gets_failures_only() =>
        // It makes an open alert of whatever is in the file.
        Assert.Contains("| Where-Object Outcome -eq Fail | Export-VpnGatewayReport -Path out/vpn.sarif", File.ReadAllText(Repository.Path("docs", "ci", "github-actions.yml")), StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=Import-Module ./tools/VpnFaq\r?\n)(?:[ ]+\S.*\n)+")]
    private static partial Regex Check();

    [GeneratedRegex(@"out/vpn\.\w+")]
    private static partial Regex OutFile();
}
