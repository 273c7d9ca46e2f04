namespace VpnFaq.PowerShell.Tests.Shell;

public sealed class ShellTests
{
    [Fact]
    public async Task The_command_of_the_README_shows_findings_and_succeeds()
    {
        var run = await ShellProcess.Run("Test-VpnGatewayConfig -Path docs/samples");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("VPN401", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Words_without_quotes_are_one_command() =>
        Assert.Equal("1\n2\n", (await ShellProcess.Run("1;", "1", "+", "1")).Output);

    [Fact]
    public async Task Errors_go_to_standard_error_and_output_does_not()
    {
        var run = await ShellProcess.Run("'kept'; 42 | Test-VpnGatewayConfig");
        Assert.Equal((1, "kept\n"), (run.ExitCode, run.Output));
        Assert.StartsWith("Test-VpnGatewayConfig: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("throw 'over'", 1, "Exception: over\n")]
    [InlineData("Get-Module -NoSuchParameter", 1, "Get-Module: A parameter cannot be found that matches parameter name 'NoSuchParameter'.\n")]
    [InlineData("exit 7", 7, "")]
    [InlineData("42 | Test-VpnGatewayConfig 2>$null; 1", 0, "")]
    public async Task The_exit_code_tells_whether_the_command_failed(string command, int exitCode, string error)
    {
        var run = await ShellProcess.Run(command);
        Assert.Equal((exitCode, error), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_command_that_cannot_be_parsed_says_where_and_why()
    {
        var run = await ShellProcess.Run("if (");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Missing condition", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_gets_its_arguments_and_sets_the_exit_code()
    {
        var script = Path.Combine(Path.GetTempPath(), $"it's {Guid.NewGuid():N}.ps1");
        await File.WriteAllTextAsync(
            script, "param([string] $Name, [switch] $Loud, [string] $Rest) \"$Name|$Loud|$Rest\"; exit 5", TestContext.Current.CancellationToken);
        try
        {
            var run = await ShellProcess.Run("-File", script, "-Name", "it's $me", "-Loud:$true", "last one");
            Assert.Equal((5, "it's $me|True|last one\n"), (run.ExitCode, run.Output));
        }
        finally
        {
            File.Delete(script);
        }
    }

    [Fact]
    public async Task Commands_from_standard_input_run_one_after_the_other_until_exit()
    {
        var run = await ShellProcess.RunWithInput("'one'\nif ($true) {\n  'two'\n}\nexit 3\n'never'\n");
        Assert.Equal((3, "one\ntwo\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task A_question_that_nobody_can_answer_is_an_error()
    {
        var run = await ShellProcess.Run("Remove-Module VpnFaq -Confirm");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Nobody can answer", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cmdlet_of_the_full_PowerShell_is_missing_with_a_hint_where_to_find_it()
    {
        var run = await ShellProcess.Run("Get-VpnGatewayRule | Format-List");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("import out/VpnFaq/VpnFaq.psd1 into PowerShell", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_is_UTF_8() =>
        Assert.Equal("Zürich 東京\n", (await ShellProcess.Run("'Zürich 東京'")).Output);
}
